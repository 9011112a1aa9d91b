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
import org.jiedui.core.query.Condition.All;
import org.jiedui.core.query.Condition.Any;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.model.value.PartialDate;

/**
 * Whether a day lies in the period of an object, for the store. Of what is dated to the year, each day of the year may be meant.
 *
 * @param begin a date; an object without one is not known to be in force
 * @param end a date; without one a period lasts
 * @param day which
 */
record InForce(EStructuralFeature begin, Optional<EStructuralFeature> end, LocalDate day) {

	Condition condition() {
		Condition begun = new All(List.of(new Condition.Not(new Comparison(begin, Operator.EMPTY, null)),
				new Comparison(begin, Operator.AT_MOST, value(begin))));
		return end.<Condition>map(date -> new All(List.of(begun, lasts(date)))).orElse(begun);
	}

	private Object value(EStructuralFeature date) {
		return isPartial(date) ? PartialDate.of(day) : day;
	}

	private static boolean isPartial(EStructuralFeature date) {
		return date.getEType().getInstanceClass() == PartialDate.class;
	}

	private Condition lasts(EStructuralFeature date) {
		Condition open = new Comparison(date, Operator.EMPTY, null);
		Condition later = new Comparison(date, Operator.AT_LEAST, value(date));
		return isPartial(date) ? new Any(List.of(open, later, wholeYear(date), wholeMonth(date))) : new Any(List.of(open, later));
	}

	/** Dated to the very year of the day. */
	private Condition wholeYear(EStructuralFeature date) {
		return exactly(date, PartialDate.of(day.getYear()), PartialDate.of(day.getYear(), 1));
	}

	/** Dated to the very month of the day. */
	private Condition wholeMonth(EStructuralFeature date) {
		return exactly(date, PartialDate.of(day.getYear(), day.getMonthValue()), PartialDate.of(day.withDayOfMonth(1)));
	}

	/** Not earlier than a period, and before the first that lies in it. */
	private static Condition exactly(EStructuralFeature date, PartialDate period, PartialDate first) {
		return new All(List.of(new Comparison(date, Operator.AT_LEAST, period), new Comparison(date, Operator.LESS, first)));
	}
}
