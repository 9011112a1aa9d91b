/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.internal.appraisal.EnteredValue;
import org.jiedui.assessment.internal.appraisal.Measure;
import org.jiedui.assessment.internal.appraisal.Scored;
import org.jiedui.assessment.internal.appraisal.Value;
import org.jiedui.assessment.internal.appraisal.YearBooks;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Quantity;

/**
 * What the saved books tell of the indicators in a year: their values, and what these are measured against. Points follow from it without the
 * database, so that they can while somebody types. Immutable, for all threads.
 */
public final class AppraisalBasis {

	private final IndicatorSystem system;
	private final int year;
	private final Map<String, Value> values = new HashMap<>();
	private final Map<String, Measure> measures = new HashMap<>();
	private final Map<String, List<ObjectId>> counted = new HashMap<>();

	/** Asks the books. */
	AppraisalBasis(Session session, YearBooks books, int year, IndicatorSystem system) {
		this.system = system;
		this.year = year;
		for (Indicator indicator : system.scored()) {
			Value value = books.value(indicator);
			values.put(indicator.id(), value.withoutRecords());
			measures.put(indicator.id(), books.measure(indicator));
			counted.put(indicator.id(), value.counted().stream().map(session::id).flatMap(Optional::stream).toList());
		}
	}

	public IndicatorSystem system() {
		return system;
	}

	public int year() {
		return year;
	}

	/** The records that the value of an indicator was counted from, where they are few. */
	public List<ObjectId> counted(Indicator indicator) {
		return counted.get(indicator.id());
	}

	/**
	 * What the year scores.
	 *
	 * @param session in which counted records are looked for; those that are not loaded there are left out
	 * @param entered gives the values of indicators that are entered, and points
	 * @param assumptions take the place of values and points
	 */
	public Appraisal appraise(Session session, Optional<Assessment> entered, Assumptions assumptions) {
		Map<String, Score> scores = entered.stream().flatMap(assessment -> assessment.getScores().stream())
				.collect(Collectors.toMap(score -> String.valueOf(score.getIndicator()), score -> score, (first, second) -> first));
		return new Appraisal(system, year, system.scored().stream()
				.map(indicator -> appraised(indicator, Optional.ofNullable(scores.get(indicator.id())), assumptions, records(session, indicator))).toList());
	}

	private List<ProgrammeRecord> records(Session session, Indicator indicator) {
		return counted(indicator).stream().map(session::find).flatMap(Optional<EObject>::stream).map(ProgrammeRecord.class::cast).toList();
	}

	private Appraised appraised(Indicator indicator, Optional<Score> score, Assumptions assumptions, List<ProgrammeRecord> records) {
		Optional<Value> assumed = assumptions.of(indicator).map(each -> each.told(told(indicator, each)));
		Value value = assumed.orElseGet(() -> found(indicator, score)).against(measures.get(indicator.id()));
		Scored scored = Scored.of(indicator, value);
		return new Appraised(indicator, value.number().map(number -> new Amount(number, indicator.unit())), value.word(), scored.points(),
				score.map(Score::getPointsSelf).map(Quantity::number), score.map(Score::getPointsSuperior).map(Quantity::number), assumed.isPresent(),
				assumptions.points(indicator), scored.told(value), scored.gap(), assumed.isPresent() ? List.of() : records);
	}

	private Value found(Indicator indicator, Optional<Score> score) {
		return indicator.source() instanceof ValueSource.Entered ? EnteredValue.of(indicator, score) : values.get(indicator.id());
	}

	private static Sentence told(Indicator indicator, Value value) {
		return Sentence.of("value.assumed",
				value.number().<Object>map(number -> new Amount(number, indicator.unit())).orElseGet(() -> value.word().orElse("")));
	}
}
