/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/** The year that objects of a class are about: what the annotation {@code totalsYear} names, else their {@code year}. */
final class YearOf {

	private static final String YEAR = "year";

	private final Optional<EStructuralFeature> begin;
	private final Optional<EStructuralFeature> end;

	YearOf(EClass type) {
		ClassTraits traits = new ClassTraits(type);
		begin = traits.totalsYear().or(() -> Optional.ofNullable(type.getEStructuralFeature(YEAR)));
		end = begin.flatMap(feature -> new FeatureTraits(feature).before());
	}

	/** Whether an object is about a year and no other one; what is about no year is about each. One of which the year is not stated is about none. */
	boolean is(EObject object, int year) {
		if (begin.isEmpty()) {
			return true;
		}
		Integer last = end.map(feature -> number(object.eGet(feature))).orElse(null);
		return Integer.valueOf(year).equals(number(object.eGet(begin.get()))) && (last == null || last == year);
	}

	private static Integer number(Object date) {
		return switch (date) {
			case LocalDate day -> day.getYear();
			case PartialDate partial -> partial.year();
			case Integer year -> year;
			case null, default -> null;
		};
	}
}
