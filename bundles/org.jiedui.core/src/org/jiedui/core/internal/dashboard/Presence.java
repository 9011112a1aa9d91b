/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.query.Total;
import org.jiedui.model.JieduiPackage;

/** Of which classes programmes have anything at all: what they do not have need not be asked for. From the sums that the store keeps. */
final class Presence {

	private final Map<Integer, Map<EClass, Long>> objects = new HashMap<>();

	/** Asks the database. */
	Presence(Scope scope) {
		for (Total total : scope.workspace().totals(JieduiPackage.Literals.ELEMENT, Optional.empty()).totals()) {
			if (total.objects() > 0) {
				objects.computeIfAbsent(total.part(), part -> new HashMap<>()).merge(total.type(), total.objects(), Long::sum);
			}
		}
	}

	/** Whether the books of a programme have an object of a class or its subclasses. */
	boolean has(int part, EClass type) {
		return objects.getOrDefault(part, Map.of()).keySet().stream().anyMatch(type::isSuperTypeOf);
	}
}
