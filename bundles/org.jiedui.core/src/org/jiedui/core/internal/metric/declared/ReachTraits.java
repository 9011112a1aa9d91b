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
 * Which features of a class say what its figures cover; looked up once for all objects.
 *
 * @param year the date, or number of a year, by which years are kept apart
 * @param begin the date that begins the period in which an object is in force
 * @param end the date that ends it
 * @param asOf the date up to which cumulative figures count
 * @param literals the attribute whose literals name the basis
 * @param whole the references that are all empty where an object stands for all together
 * @param otherwise the basis of what does not name one
 */
record ReachTraits(Optional<EStructuralFeature> year, Optional<EStructuralFeature> begin, Optional<EStructuralFeature> end,
		Optional<EStructuralFeature> asOf, Optional<EAttribute> literals, List<EStructuralFeature> whole, Optional<Basis> otherwise) {

	static ReachTraits of(EClass type) {
		ClassTraits traits = new ClassTraits(type);
		Optional<EStructuralFeature> begin = traits.begin();
		return new ReachTraits(traits.totalsYear(), begin, begin.flatMap(each -> new FeatureTraits(each).before()), traits.asOf(),
				traits.basisAttribute(), traits.whole(), traits.basis());
	}

	/** Whether nothing says when a figure is: then all are of now, and added up. */
	boolean isTimeless() {
		return year.isEmpty() && literals.isEmpty();
	}

	/**
	 * What the figures of an object cover.
	 *
	 * @param literal the value of {@link #literals()}, or null
	 * @param all whether the object stands for all together
	 * @param since year, or null
	 * @param until year, or null
	 * @param upTo year, or null
	 */
	Reach reach(Object literal, boolean all, Integer since, Integer until, Integer upTo) {
		Optional<Basis> stated = literals.map(attribute -> literal((EEnum) attribute.getEAttributeType(), literal)).flatMap(Basis::of);
		// A period without beginning is one up to its end.
		Integer counted = since == null && upTo == null ? until : upTo;
		Integer last = since == null ? null : until;
		return stated.map(basis -> Reach.of(literal, basis, since, last, counted))
				.orElseGet(() -> Reach.of(null, all ? Basis.WHOLE : otherwise.orElse(null), since, last, counted));
	}

	private static EEnumLiteral literal(EEnum type, Object value) {
		return value instanceof Enumerator literal ? type.getEEnumLiteralByLiteral(literal.getLiteral()) : null;
	}
}
