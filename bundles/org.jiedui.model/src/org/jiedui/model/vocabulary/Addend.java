/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A number of which a computed number is made.
 *
 * @param slot the parts that have it, whose numbers are added up; null where the object itself has it
 * @param number money, or a quantity; what is missing counts as nothing
 * @param subtracted whether it is taken away
 */
public record Addend(EReference slot, EStructuralFeature number, boolean subtracted) {

	private static final String MINUS = "-";

	/**
	 * Reads {@code amount -expenditures.amount}.
	 *
	 * @throws IllegalArgumentException if the class or its parts have no such features
	 */
	static List<Addend> parse(EClass type, String formula) {
		List<Addend> addends = new ArrayList<>();
		for (String term : formula.split(" ")) {
			boolean subtracted = term.startsWith(MINUS);
			String[] names = term.substring(subtracted ? MINUS.length() : 0).split("\\.");
			EStructuralFeature first = named(type, names[0], term);
			if (names.length == 1) {
				addends.add(new Addend(null, first, subtracted));
			} else if (first instanceof EReference slot && slot.isContainment()) {
				addends.add(new Addend(slot, named(slot.getEReferenceType(), names[1], term), subtracted));
			} else {
				throw new IllegalArgumentException(type.getName() + " has no parts " + names[0]);
			}
		}
		return addends;
	}

	private static EStructuralFeature named(EClass type, String name, String term) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null) {
			throw new IllegalArgumentException(type.getName() + " has no feature " + name + " to add, as " + term + " says");
		}
		return feature;
	}
}
