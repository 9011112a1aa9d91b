/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Which features of a class say what its numbers cover, by the annotations of the model.
 *
 * @param begin the year, or the beginning of the period
 * @param end the end of that period
 * @param asOf up to when cumulative numbers count
 * @param literals the attribute whose literals name the basis
 * @param whole the references that are all empty where an entry stands for all together
 * @param otherwise the basis of what does not name one
 */
record Coverage(Optional<EStructuralFeature> begin, Optional<EStructuralFeature> end, Optional<EStructuralFeature> asOf,
		Optional<EAttribute> literals, List<EStructuralFeature> whole, Optional<Basis> otherwise) {

	/** A class without dates and basis is about what is there now: its numbers are added up. */
	static Coverage of(EClass type) {
		ClassTraits traits = new ClassTraits(type);
		boolean timeless = traits.totalsYear().isEmpty() && traits.basisAttribute().isEmpty();
		Optional<EStructuralFeature> begin = timeless ? Optional.empty() : traits.begin();
		return new Coverage(begin, begin.flatMap(each -> new FeatureTraits(each).before()), traits.asOf(), traits.basisAttribute(), traits.whole(),
				timeless ? Optional.of(Basis.SINGLE) : traits.basis());
	}

	/** Objects that are counted: by when they began, where they say so. */
	static Coverage ofCount(EClass type) {
		return new Coverage(new ClassTraits(type).begin(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(Basis.SINGLE));
	}

	/**
	 * Entries that cover the same.
	 *
	 * @param literal value of {@link #literals()}, or null
	 * @param all whether they stand for all together
	 */
	Booking booking(Object literal, boolean all, Object since, Object until, Object upTo, Qualified sum, Qualified largest, long entries) {
		Basis basis = literals.map(each -> literal((EEnum) each.getEAttributeType(), literal)).flatMap(Basis::of)
				.orElseGet(() -> all ? Basis.WHOLE : otherwise.orElse(null));
		return new Booking(basis, date(since), date(until), date(upTo), sum, largest, entries);
	}

	private static EEnumLiteral literal(EEnum type, Object value) {
		return value instanceof Enumerator literal ? type.getEEnumLiteralByLiteral(literal.getLiteral()) : null;
	}

	private static PartialDate date(Object value) {
		return switch (value) {
			case PartialDate date -> date;
			case LocalDate day -> PartialDate.of(day);
			case Integer year when year > 0 -> PartialDate.of(year);
			case null, default -> null;
		};
	}
}
