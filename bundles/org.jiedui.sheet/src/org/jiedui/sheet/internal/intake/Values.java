/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;

/** Tells whether values are the same for people who edit tables. */
final class Values {

	private final Session session;

	Values(Session session) {
		this.session = session;
	}

	/** Blanks around a text, and how lines end, do not make another value: a cell may have lost them. */
	boolean same(Object one, Object other) {
		return Objects.equals(key(one), key(other));
	}

	private Object key(Object value) {
		return switch (value) {
			case null -> null;
			case String text when text.isBlank() -> null;
			case String text -> text.strip().replace("\r\n", "\n").replace('\r', '\n');
			case Collection<?> many when many.isEmpty() -> null;
			case Collection<?> many -> keys(many);
			case EObject object -> session.id(object).<Object>map(id -> id).orElse(object);
			default -> value;
		};
	}

	private List<Object> keys(Collection<?> many) {
		List<Object> keys = new ArrayList<>();
		many.forEach(each -> keys.add(key(each)));
		return keys;
	}

	/** The object that a value told by the history stands for, where it is loaded. */
	Object live(Object told) {
		if (told instanceof ObjectId id) {
			Optional<EObject> found = session.find(id);
			return found.isPresent() ? found.get() : null;
		}
		return told instanceof Collection<?> many ? many.stream().map(this::live).filter(Objects::nonNull).toList() : told;
	}
}
