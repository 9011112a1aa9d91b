/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** The numbers by which the tables name classes. */
final class ClassNumbers {

	private final Map<EClass, Integer> numbers = new HashMap<>();
	private final Map<Integer, EClass> types = new HashMap<>();

	void add(EClass type, int number) {
		numbers.put(type, number);
		types.put(number, type);
	}

	/** @throws IllegalArgumentException if the class is not mapped */
	int number(EClass type) {
		Integer number = numbers.get(type);
		if (number == null) {
			throw new IllegalArgumentException("The store does not know the class " + type.getName());
		}
		return number;
	}

	/** The class of a number, or null where it is not known any more. */
	EClass type(int number) {
		return types.get(number);
	}
}
