/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.Ranking.Place;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.value.Quantity;

/**
 * All programmes of the books by what they scored in a year, those that were not assessed last. On the thread of the session; waits for the database.
 *
 * @param session loads assessments
 * @param system identifier of the system, by others nobody is compared
 */
public record Standings(Session session, String system) {

	/** The years that were assessed by the system, the newest first. */
	public List<Integer> years() {
		return assessments(Stream.empty()).stream().map(Assessment::getYear).distinct().sorted((left, right) -> right - left).toList();
	}

	/** The best first. */
	public List<Standing> of(int year) {
		List<Assessment> now = assessments(Stream.of(year));
		List<Assessment> before = assessments(Stream.of(year - 1));
		List<Place> places = Ranking.of(now);
		Optional<BigDecimal> best = places.stream().flatMap(place -> total(place.assessment()).stream()).max(BigDecimal::compareTo);
		List<Standing> standings = new ArrayList<>();
		places.stream().filter(place -> place.assessment().getProgramme() != null).forEach(place -> standings.add(standing(place, best, before)));
		session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).stream().map(Programme.class::cast)
				.filter(programme -> now.stream().noneMatch(assessment -> assessment.getProgramme() == programme))
				.forEach(programme -> standings.add(notAssessed(programme, before)));
		return standings;
	}

	private List<Assessment> assessments(Stream<Integer> years) {
		Query query = Query.of(Literals.ASSESSMENT).where(new Comparison(Literals.ASSESSMENT__SYSTEM, Operator.EQUAL, system));
		Query asked = years.findFirst().map(year -> query.where(new Comparison(Literals.ASSESSMENT__YEAR, Operator.EQUAL, year))).orElse(query);
		return session.load(asked).stream().map(Assessment.class::cast).toList();
	}

	private static Optional<BigDecimal> total(Assessment assessment) {
		return Optional.ofNullable(assessment.getTotal()).map(Quantity::number);
	}

	private Standing standing(Place place, Optional<BigDecimal> best, List<Assessment> before) {
		Assessment assessment = place.assessment();
		Programme programme = assessment.getProgramme();
		Optional<BigDecimal> total = total(assessment);
		return new Standing(id(programme), String.valueOf(programme.getName()), place.rank(), total, Optional.of(Appraiser.weights(assessment.getScores())),
				place.share(), total.flatMap(points -> best.map(points::subtract)), before(programme, before), Optional.ofNullable(assessment.getGrade()),
				Optional.of(assessment.getMissing().number().intValue()), Optional.of(assessment.getState()));
	}

	private Standing notAssessed(Programme programme, List<Assessment> before) {
		return new Standing(id(programme), String.valueOf(programme.getName()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), before(programme, before), Optional.empty(), Optional.empty(), Optional.empty());
	}

	private ObjectId id(Programme programme) {
		return session.id(programme).orElseThrow();
	}

	private static Optional<BigDecimal> before(Programme programme, List<Assessment> before) {
		return before.stream().filter(assessment -> assessment.getProgramme() == programme).findFirst().flatMap(Standings::total);
	}
}
