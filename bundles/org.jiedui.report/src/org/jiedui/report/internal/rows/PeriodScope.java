/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.report.ReportPeriod;

/**
 * Which objects of a class belong to a period: those of that year where the class keeps years apart, else those that are in force in it, else all.
 *
 * @param type the class
 * @param period the time
 */
public record PeriodScope(EClass type, ReportPeriod period) {

	private static final String YEAR = "year";

	/** What holds of the objects; empty where nothing says when they are. */
	public Optional<Condition> condition() {
		Optional<EStructuralFeature> dated = dated();
		return dated.isPresent() ? dated.map(this::within) : inForce();
	}

	/** What holds of objects that belong to no time, since they have no date: empty where that cannot be. */
	public Optional<Condition> undated() {
		return dated().filter(feature -> !isNumber(feature)).map(feature -> new Comparison(feature, Operator.EMPTY, null));
	}

	/** What holds of objects that end within the period, so that their figures are of it alone; empty where all do. */
	public Optional<Condition> endsWithin() {
		return dated().flatMap(feature -> new FeatureTraits(feature).before()).filter(end -> new FeatureTraits(end).stored()).map(end -> any(
				new Comparison(end, Operator.EMPTY, null), new Comparison(end, Operator.LESS, date(end, period.after()))));
	}

	/** The date or number of a year by which objects are of one year or another. */
	public Optional<EStructuralFeature> dated() {
		return new ClassTraits(type).totalsYear().or(() -> Optional.ofNullable(type.getEStructuralFeature(YEAR)).filter(PeriodScope::isNumber))
				.filter(feature -> new FeatureTraits(feature).stored());
	}

	private Condition within(EStructuralFeature feature) {
		if (isNumber(feature)) {
			return new Comparison(feature, Operator.EQUAL, period.year());
		}
		return new Condition.All(List.of(new Comparison(feature, Operator.AT_LEAST, date(feature, period.from())),
				new Comparison(feature, Operator.LESS, date(feature, period.after()))));
	}

	private Optional<Condition> inForce() {
		Optional<EStructuralFeature> begin = new ClassTraits(type).begin().filter(feature -> new FeatureTraits(feature).stored());
		Optional<EStructuralFeature> end = begin.flatMap(feature -> new FeatureTraits(feature).before());
		if (end.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Condition.All(List.of(
				any(new Comparison(begin.get(), Operator.EMPTY, null), new Comparison(begin.get(), Operator.LESS, date(begin.get(), period.after()))),
				any(new Comparison(end.get(), Operator.EMPTY, null), new Comparison(end.get(), Operator.AT_LEAST, date(end.get(), period.from()))))));
	}

	private static Condition any(Condition... conditions) {
		return new Condition.Any(List.of(conditions));
	}

	private static boolean isNumber(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == int.class || feature.getEType().getInstanceClass() == Integer.class;
	}

	private static Object date(EStructuralFeature feature, PartialDate date) {
		return feature.getEType().getInstanceClass() == LocalDate.class ? date.earliest() : date;
	}
}
