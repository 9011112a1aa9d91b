/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What must hold of an object, in the words of the annotations: an attribute has one of some values, or none of them.
 *
 * @param attribute an enumeration, a truth value, a text or a number
 * @param values of the attribute's type
 * @param excluded whether it must have none of them
 */
public record Requirement(EAttribute attribute, List<Object> values, boolean excluded) {

	public Requirement {
		values = List.copyOf(values);
	}

	/**
	 * Reads {@code stage=completed,accepted} or {@code stage!=cancelled}.
	 *
	 * @throws IllegalArgumentException if the class has no such attribute, or the attribute no such value
	 */
	static Requirement parse(EClass type, String text) {
		boolean excluded = text.contains("!=");
		String[] sides = text.split("!?=", 2);
		if (sides.length < 2 || !(type.getEStructuralFeature(sides[0]) instanceof EAttribute attribute) || attribute.isMany()) {
			throw new IllegalArgumentException(type.getName() + " cannot be asked for " + text);
		}
		return new Requirement(attribute,
				Stream.of(sides[1].split(",")).map(value -> EcoreUtil.createFromString(attribute.getEAttributeType(), value)).toList(), excluded);
	}

	/** Whether it holds of an object of the class. */
	public boolean holds(EObject object) {
		return values.contains(object.eGet(attribute)) != excluded;
	}
}
