/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.core.workspace.ObjectId;

/**
 * An object as a cell names it: by its title, and where that does not tell it from others, by its identifier behind it, such as {@code 张庄村 [1-15]}.
 *
 * @param title may be empty
 * @param id where the cell says it
 */
public record NamedReference(String title, Optional<ObjectId> id) {

	private static final Pattern FORM = Pattern.compile("(.*?)\\s*\\[(\\d{1,7}-\\d{1,13})]", Pattern.DOTALL);

	/** By title alone. */
	public static NamedReference titled(String title) {
		return new NamedReference(title, Optional.empty());
	}

	/** By title and identifier. */
	public static NamedReference identified(String title, ObjectId id) {
		return new NamedReference(title, Optional.of(id));
	}

	/** What a cell says; a title alone where there is no identifier at its end. */
	public static NamedReference parse(String cell) {
		Matcher form = FORM.matcher(cell.strip());
		if (form.matches()) {
			try {
				return identified(form.group(1), ObjectId.parse(form.group(2)));
			} catch (IllegalArgumentException outOfRange) {
				return titled(cell.strip());
			}
		}
		return titled(cell.strip());
	}

	/** What the cell says. */
	@Override
	public String toString() {
		return id.map(number -> title.isEmpty() ? "[" + number + "]" : title + " [" + number + "]").orElse(title);
	}
}
