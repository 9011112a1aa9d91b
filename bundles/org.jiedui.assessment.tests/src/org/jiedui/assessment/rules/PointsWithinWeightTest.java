/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class PointsWithinWeightTest {

	private final ScoreBooks books = new ScoreBooks();
	private final Score score = books.score("plan", 4);

	@Test
	void pointsAreNoMoreThanTheWeight() {
		score.setPointsSelf(Quantity.of(4));
		books.check(new PointsWithinWeight()).findsNothing();
		score.setPointsSelf(Quantity.of(5));
		books.check(new PointsWithinWeight()).finds(score, Literals.SCORE__POINTS_SELF);
	}

	@Test
	void theWeightIsOffered() {
		score.setPointsSuperior(Quantity.of(5));
		List<Remedy> remedies = Fixes.of(new PointsWithinWeight(), new PointsCut(), books);
		assertThat(remedies).singleElement().extracting(Remedy::settings).asInstanceOf(InstanceOfAssertFactories.LIST)
				.containsExactly(new Remedy.Setting(score, Literals.SCORE__POINTS_SUPERIOR, Quantity.of(4)));
	}
}
