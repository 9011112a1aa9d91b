/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Which features of a class say what its figures cover.
 *
 * @param type the class
 */
record ReachTraits(EClass type) {

	/** The date, or number of a year, by which years are kept apart. */
	Optional<EStructuralFeature> year() {
		return traits().totalsYear();
	}

	/** The date that begins the period in which an object is in force. */
	Optional<EStructuralFeature> begin() {
		return traits().begin();
	}

	/** The date that ends it. */
	Optional<EStructuralFeature> end() {
		return begin().flatMap(each -> new FeatureTraits(each).before());
	}

	Optional<EStructuralFeature> asOf() {
		return traits().asOf();
	}

	/** The attribute whose literals name the basis. */
	Optional<EAttribute> literals() {
		return traits().basisAttribute();
	}

	List<EStructuralFeature> whole() {
		return traits().whole();
	}

	/** Whether nothing says when a figure is: then all are of now, and added up. */
	boolean isTimeless() {
		return year().isEmpty() && literals().isEmpty();
	}

	/**
	 * What the figures of an object cover.
	 *
	 * @param literal the value of {@link #literals()}, or null
	 * @param whole whether the object stands for all together
	 * @param since year, or null
	 * @param until year, or null
	 * @param asOf year, or null
	 */
	Reach reach(Object literal, boolean whole, Integer since, Integer until, Integer asOf) {
		Optional<Basis> stated = literals().map(attribute -> (EEnum) attribute.getEAttributeType()).map(literals -> literal(literals, literal))
				.flatMap(Basis::of);
		// A period without beginning is one up to its end.
		Integer upTo = since == null && asOf == null ? until : asOf;
		Integer end = since == null ? null : until;
		return stated.map(basis -> Reach.of(literal, basis, since, end, upTo))
				.orElseGet(() -> Reach.of(null, whole ? Basis.WHOLE : traits().basis().orElse(null), since, end, upTo));
	}

	private static EEnumLiteral literal(EEnum type, Object value) {
		return value instanceof Enumerator literal ? type.getEEnumLiteralByLiteral(literal.getLiteral()) : null;
	}

	private ClassTraits traits() {
		return new ClassTraits(type);
	}
}
