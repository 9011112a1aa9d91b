/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.assessment.appraisal.Amount;
import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.assessment.system.Target;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Qualifier;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;

/** Finds the values of indicators in the books of a programme and a year. On the thread of the session; waits for the database. */
public final class YearBooks {

	private final int year;
	private final YearNumbers numbers;
	private final CountedRecords counted;
	private final PlanFigures plan;
	private final ErrorShare errors;

	/**
	 * @param session loads plans and the records behind numbers
	 * @param programme saved
	 * @param metrics the services that compute key numbers
	 * @param validator knows the rules
	 */
	public YearBooks(Session session, ObjectId programme, int year, Collection<? extends Metric> metrics, Validator validator) {
		this.year = year;
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		numbers = new YearNumbers(session.workspace(), programme, catalog, metrics);
		counted = new CountedRecords(session, programme, catalog);
		plan = new PlanFigures(session.load(Query.of(Literals.ANNUAL_PLAN).within(programme)
				.where(new Comparison(Literals.ANNUAL_PLAN__YEAR, Operator.EQUAL, year))).stream().map(AnnualPlan.class::cast).toList(), year);
		errors = new ErrorShare(session.workspace(), programme, validator);
	}

	/** The value of an indicator; nothing is found of one that somebody enters. */
	public Value value(Indicator indicator) {
		return switch (indicator.source()) {
			case ValueSource.OfMetric source -> metric(source.metric(), indicator);
			case ValueSource.OfTarget source -> plan.target(source, indicator);
			case ValueSource.OfPlan source -> plan.share(source);
			case ValueSource.OfValidation source -> errors.value();
			case ValueSource.Entered source -> EnteredValue.none(indicator);
		};
	}

	private Value metric(String metric, Indicator indicator) {
		Optional<Qualified> figure = numbers.of(metric, year);
		if (figure.isEmpty()) {
			return Value.missing(Sentence.of("gap.metric", year()));
		}
		return InUnit.of(figure.get(), indicator.unit())
				.map(number -> Value.found(number, Sentence.of("value.metric", new Amount(number, indicator.unit())), counted.behind(metric, year)))
				.orElseGet(() -> Value.missing(Sentence.of("gap.unit", metric, indicator.unit())));
	}

	/** What values of an indicator are measured against. */
	public Measure measure(Indicator indicator) {
		if (!(indicator.scoring() instanceof Scoring.ByRate rate)) {
			return Measure.NONE;
		}
		return switch (rate.target()) {
			case Target.Fixed fixed -> Measure.of(Optional.of(new Quantity(fixed.number(), Qualifier.EXACT)));
			case Target.OfPlan fromPlan -> Measure.of(indicator.source() instanceof ValueSource.OfTarget source ? plan.aim(source, indicator)
					: Optional.empty());
			case Target.YearBefore before -> yearBefore(indicator);
		};
	}

	private Measure yearBefore(Indicator indicator) {
		String metric = ((ValueSource.OfMetric) indicator.source()).metric();
		Optional<Quantity> before = numbers.of(metric, year - 1).flatMap(figure -> InUnit.of(figure, indicator.unit()));
		return before.isPresent() ? Measure.of(before) : Measure.missing(Sentence.of("gap.yearBefore", Integer.toString(year - 1)));
	}

	private String year() {
		return Integer.toString(year);
	}
}
