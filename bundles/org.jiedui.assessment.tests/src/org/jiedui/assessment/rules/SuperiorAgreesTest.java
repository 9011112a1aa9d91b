/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class SuperiorAgreesTest {

	private final ScoreBooks books = new ScoreBooks();
	private final Score score = books.score("plan", 10);

	@Test
	void moreThanAFifthOfTheWeightIsTold() {
		score.setPointsSelf(Quantity.of(9));
		books.check(new SuperiorAgrees()).findsNothing();
		score.setPointsSuperior(Quantity.of(7));
		books.check(new SuperiorAgrees()).findsNothing();
		score.setPointsSuperior(Quantity.of(6));
		books.check(new SuperiorAgrees()).finds(score, Literals.SCORE__POINTS_SUPERIOR);
	}
}
