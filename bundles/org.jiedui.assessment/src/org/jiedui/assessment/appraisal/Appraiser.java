/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.internal.appraisal.YearBooks;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.core.dashboard.FigureRows;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Scope;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;
import org.jiedui.model.value.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Works out what a programme scores in a year, from the books as they are saved. An OSGi service. Writes nothing: that is what {@link Recording}
 * is for. On the thread of the session that it is given; waits for the database.
 */
@Component(service = Appraiser.class)
public final class Appraiser {

	private final Validator validator;
	private final List<Metric> metrics = new CopyOnWriteArrayList<>();

	/** @param validator knows the rules */
	@Activate
	public Appraiser(@Reference Validator validator) {
		this.validator = validator;
	}

	/** With given services: for use without a framework. */
	public Appraiser(Validator validator, Collection<? extends Metric> metrics) {
		this.validator = validator;
		this.metrics.addAll(metrics);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addMetric(Metric metric) {
		metrics.add(metric);
	}

	void removeMetric(Metric metric) {
		metrics.remove(metric);
	}

	/** The assessments of a programme for a year, in the order in which they came into the books. */
	public static List<Assessment> assessments(Session session, Programme programme, int year) {
		ObjectId id = session.id(programme).orElseThrow();
		return session.load(Query.of(Literals.ASSESSMENT).within(id).where(new Comparison(Literals.ASSESSMENT__YEAR, Operator.EQUAL, year))).stream()
				.map(Assessment.class::cast).toList();
	}

	/** The assessment of a programme for a year by a system; empty where there is none. */
	public static Optional<Assessment> assessment(Session session, Programme programme, int year, IndicatorSystem system) {
		return assessments(session, programme, year).stream().filter(each -> system.id().equals(each.getSystem())).findFirst();
	}

	/**
	 * Works it out.
	 *
	 * @param programme saved
	 * @param before gives what was entered: values of indicators that are entered, and points
	 * @param assumptions take the place of values
	 */
	public Appraisal appraise(Session session, Programme programme, int year, IndicatorSystem system, Optional<Assessment> before,
			Assumptions assumptions) {
		return basis(session, programme, year, system).appraise(session, before, assumptions);
	}

	/**
	 * What the books tell, from which points follow without asking them again.
	 *
	 * @param programme saved
	 */
	public AppraisalBasis basis(Session session, Programme programme, int year, IndicatorSystem system) {
		return new AppraisalBasis(session, new YearBooks(session, session.id(programme).orElseThrow(), year, metrics, validator), year, system);
	}

	/**
	 * The rows of a ledger behind the value of an indicator that is a key number; empty for others, and where there are none. Waits for the database.
	 *
	 * @param scope the one programme and the year
	 */
	public Optional<Rows> rows(Scope scope, Indicator indicator) {
		return indicator.source() instanceof ValueSource.OfMetric source ? new FigureRows(scope, metrics).of(source.metric()) : Optional.empty();
	}

	/** What the key number is called that is the value of an indicator, in the language of a scope; empty for other indicators. Asks nothing. */
	public Optional<String> label(Scope scope, Indicator indicator) {
		return indicator.source() instanceof ValueSource.OfMetric source ? new FigureRows(scope, metrics).label(source.metric()) : Optional.empty();
	}

	/** The most points together. */
	static BigDecimal weights(Collection<Score> scores) {
		return scores.stream().map(Score::getWeight).filter(weight -> weight != null).map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
