/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** What the rows of a session add, so that others of them can refer to it. */
final class Newcomers {

	private final Map<EObject, IncomingRow> rows = new IdentityHashMap<>();
	private final Map<String, List<EObject>> named = new HashMap<>();

	void add(EObject fresh, IncomingRow row) {
		rows.put(fresh, row);
	}

	/** Objects of the rows, new or not, by name or code: for whoever resolves names. */
	Map<String, List<EObject>> named() {
		return named;
	}

	/** An object can be referred to by this name or code. */
	void name(String name, EObject object) {
		named.computeIfAbsent(name.strip(), key -> new ArrayList<>()).add(object);
	}

	/** All new objects. */
	Stream<EObject> all() {
		return rows.keySet().stream();
	}

	/** A refused row to which a value of another row refers; empty where there is none. */
	Optional<IncomingRow> refused(Object value) {
		Stream<?> targets = value instanceof List<?> many ? many.stream() : Stream.ofNullable(value);
		return targets.filter(EObject.class::isInstance).map(rows::get).filter(target -> target != null && target.reading().isRefused()).findFirst();
	}
}
