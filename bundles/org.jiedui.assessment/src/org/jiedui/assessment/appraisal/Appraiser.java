/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.internal.appraisal.Scored;
import org.jiedui.assessment.internal.appraisal.Value;
import org.jiedui.assessment.internal.appraisal.YearBooks;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
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
 * Works out what a programme scores in a year, from the books as they are saved. An OSGi service. Writes nothing: that is what {@link Recording} is for.
 * On the thread of the session that it is given; waits for the database.
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
	public Appraisal appraise(Session session, Programme programme, int year, IndicatorSystem system, Optional<Assessment> before, Assumptions assumptions) {
		YearBooks books = new YearBooks(session, session.id(programme).orElseThrow(), year, metrics, validator);
		List<Appraised> scores = new ArrayList<>();
		for (Indicator indicator : system.scored()) {
			Optional<Score> score = before.flatMap(assessment -> assessment.getScores().stream().filter(each -> indicator.id().equals(each.getIndicator())).findFirst());
			Optional<Value> assumed = assumptions.of(indicator);
			Value value = assumed.map(each -> books.withTarget(indicator, each.told(told(indicator, each)))).orElseGet(() -> books.value(indicator, score));
			scores.add(appraised(indicator, value, score, assumed.isPresent()));
		}
		return new Appraisal(system, year, scores);
	}

	private static Sentence told(Indicator indicator, Value value) {
		return Sentence.of("value.assumed", value.number().<Object>map(number -> new Amount(number, indicator.unit())).orElseGet(() -> value.word().orElse("")));
	}

	private static Appraised appraised(Indicator indicator, Value value, Optional<Score> score, boolean assumed) {
		Scored scored = Scored.of(indicator, value);
		return new Appraised(indicator, value.number().map(number -> new Amount(number, indicator.unit())), value.word(), scored.points(),
				score.map(Score::getPointsSelf).map(Quantity::number), score.map(Score::getPointsSuperior).map(Quantity::number), assumed,
				scored.told(value), scored.gap(), value.counted());
	}

	/** The most points together. */
	static BigDecimal weights(Collection<Score> scores) {
		return scores.stream().map(Score::getWeight).filter(weight -> weight != null).map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
