/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The identifiers of all that a {@link Sectioning} has, and how they lie in sections, which follow upon each other: one state of the books tells
 * both.
 *
 * @param keys the identifiers as numbers, section by section
 * @param sections all of them, or none where there are more than {@link #MOST}
 */
public record Sections(long[] keys, List<Section> sections) {

	/** So many sections somebody may look at, and more. */
	public static final int MOST = 5_000;

	public Sections {
		sections = List.copyOf(sections);
	}

	/** Whether there are so many sections that nobody is told of them. */
	public boolean isTooMany() {
		return keys.length > 0 && sections.isEmpty();
	}

	/**
	 * Objects that have the same keys.
	 *
	 * @param keys one for each key of the sectioning, null for what has no value: of the feature's type, of money and quantities the bare number, an
	 *        {@link org.jiedui.core.workspace.ObjectId} for a reference, for years and months as {@link Span} has it; an empty text counts as none
	 * @param objects how many there are, at least one
	 */
	public record Section(List<Object> keys, int objects) {

		public Section {
			keys = Collections.unmodifiableList(new ArrayList<>(keys));
		}
	}
}
