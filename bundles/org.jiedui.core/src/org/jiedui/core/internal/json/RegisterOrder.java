/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Puts entries of the register into the order of a file: each superior, then what is below it; coded ones first, by code, then by name. */
final class RegisterOrder {

	private static final Comparator<EObject> SIBLINGS = Comparator
			.comparing((EObject object) -> new FileEntry(object).code().isEmpty())
			.thenComparing(object -> new FileEntry(object).code()).thenComparing(object -> object.eClass().getName())
			.thenComparing(object -> new FileEntry(object).name());

	private final Map<EObject, List<EObject>> below = new HashMap<>();
	private final List<EObject> top = new ArrayList<>();
	private final Set<EObject> sorted = new LinkedHashSet<>();

	RegisterOrder(Collection<EObject> entries) {
		for (EObject entry : entries) {
			EObject superior = new FileEntry(entry).superior();
			(entries.contains(superior) ? below.computeIfAbsent(superior, key -> new ArrayList<>()) : top).add(entry);
		}
		top.sort(SIBLINGS);
		below.values().forEach(siblings -> siblings.sort(SIBLINGS));
		top.forEach(this::append);
		// What stands below itself has no top; it is a mistake of the books, but not one to lose data for.
		entries.stream().sorted(SIBLINGS).forEach(this::append);
	}

	private void append(EObject entry) {
		if (sorted.add(entry)) {
			below.getOrDefault(entry, List.of()).forEach(this::append);
		}
	}

	List<EObject> sorted() {
		return List.copyOf(sorted);
	}
}
