/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What objects are called within a file: entries of the register by code or name, all else by class and number. Follows from the books
 * alone, not from the keys of a database.
 */
final class SymbolicIds {

	private final Map<EObject, String> ids = new IdentityHashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Map<String, Integer> counters = new HashMap<>();

	SymbolicIds(Selection selection, List<EObject> parties) {
		parties.forEach(this::nameEntry);
		selection.records().forEach((programme, records) -> {
			number(programme);
			records.forEach(this::number);
		});
		selection.referredParts().forEach(this::number);
	}

	/** The name of an object in the file, null when nothing can refer to it. */
	String of(EObject object) {
		return ids.get(object);
	}

	private void nameEntry(EObject object) {
		FileEntry entry = new FileEntry(object);
		// Names of natural persons must not come in by the back door when the file is masked.
		String wish = entry.isPersonal() ? "" : entry.code().isEmpty() ? entry.name() : entry.code();
		if (wish.isEmpty() || !claim(object, wish)) {
			numberAs(object, wish.isEmpty() ? stem(object) : wish);
		}
	}

	private void number(EObject object) {
		numberAs(object, stem(object));
	}

	private void numberAs(EObject object, String stem) {
		while (!claim(object, stem + "-" + counters.merge(stem, 1, Integer::sum))) {
			// Somebody is called like that; the next number will do.
		}
	}

	private boolean claim(EObject object, String id) {
		if (!taken.add(id)) {
			return false;
		}
		ids.put(object, id);
		return true;
	}

	private static String stem(EObject object) {
		String name = object.eClass().getName();
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}
}
