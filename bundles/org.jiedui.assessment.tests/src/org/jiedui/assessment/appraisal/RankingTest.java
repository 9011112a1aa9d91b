/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentFactory;
import org.jiedui.assessment.Score;
import org.jiedui.assessment.appraisal.Ranking.Place;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class RankingTest {

	private static Assessment assessment(String name, long weight, Long points) {
		Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
		assessment.setName(name);
		Score score = AssessmentFactory.eINSTANCE.createScore();
		score.setWeight(Quantity.of(weight));
		score.setPointsSelf(points == null ? null : Quantity.of(points));
		assessment.getScores().add(score);
		return assessment;
	}

	@Test
	void theShareOfThePointsDecidesAndEqualsShareARank() {
		List<Place> places = Ranking.of(List.of(assessment("none", 10, null), assessment("half", 10, 5L), assessment("all", 200, 200L),
				assessment("other half", 100, 50L), assessment("least", 10, 1L)));
		assertThat(places).extracting(place -> place.assessment().getName()).containsExactly("all", "half", "other half", "least", "none");
		assertThat(places).extracting(Place::rank).containsExactly(Optional.of(1), Optional.of(2), Optional.of(2), Optional.of(4), Optional.empty());
	}
}
