/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** The roots of a type in one place by the key of one rule. */
final class Index {

	private final Function<? super EObject, ?> key;
	private final Map<Object, Group> groups = new HashMap<>();
	private final Map<LoadedRoot, Group> groupOf = new HashMap<>();

	Index(Function<? super EObject, ?> key) {
		this.key = key;
	}

	/** Those that have a key now or are waited for by it. */
	Group group(Object value) {
		return groups.computeIfAbsent(value, any -> new Group(() -> groups.remove(value)));
	}

	/** The group in which a root was put; null where it had no key. */
	Group groupOf(LoadedRoot root) {
		return groupOf.get(root);
	}

	/**
	 * Puts a root where its key says, be it known or not.
	 *
	 * @throws RuntimeException if the rule cannot tell the key
	 */
	void put(LoadedRoot root) {
		Object value = key.apply(root.object());
		Group before = groupOf.get(root);
		Group now = value == null ? null : group(value);
		if (now == before) {
			if (now != null) {
				now.changed();
			}
			return;
		}
		remove(root);
		if (now != null) {
			now.add(root);
			groupOf.put(root, now);
		}
	}

	void remove(LoadedRoot root) {
		Group before = groupOf.remove(root);
		if (before != null) {
			before.remove(root);
		}
	}

	Collection<Group> groups() {
		return groups.values();
	}
}
