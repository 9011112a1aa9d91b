/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.model.value.PartialDate;

/**
 * What is dated within a year, up to a day of it. What is dated to the year alone is among it, whichever the day.
 *
 * @param year which
 * @param upTo the last day that counts, or empty for only what is dated to the year alone
 */
record WithinYear(int year, Optional<LocalDate> upTo) {

	/** @param date the date, or number of a year, that tells; empty where a class has none: then everything is meant */
	Optional<Condition> condition(Optional<EStructuralFeature> date) {
		return date.map(feature -> {
			Class<?> type = feature.getEType().getInstanceClass();
			if (type == PartialDate.class) {
				return between(feature, PartialDate.of(year), upTo.map(day -> new Comparison(feature, Operator.AT_MOST, PartialDate.of(day)))
						.orElseGet(() -> new Comparison(feature, Operator.LESS, PartialDate.of(year, 1))));
			} else if (type == LocalDate.class) {
				LocalDate first = LocalDate.of(year, 1, 1);
				return between(feature, first, new Comparison(feature, Operator.AT_MOST, upTo.orElse(first.minusDays(1))));
			}
			return new Comparison(feature, Operator.EQUAL, year);
		});
	}

	private static Condition between(EStructuralFeature feature, Object first, Comparison last) {
		return new Condition.All(List.of(new Comparison(feature, Operator.AT_LEAST, first), last));
	}
}
