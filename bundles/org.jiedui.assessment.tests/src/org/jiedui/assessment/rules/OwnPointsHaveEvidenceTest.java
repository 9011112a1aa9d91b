/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.Score;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.Test;

class OwnPointsHaveEvidenceTest {

	private final ScoreBooks books = new ScoreBooks();
	private final Score score = books.score("plan", 4);

	private void finds(boolean something) {
		if (something) {
			books.check(new OwnPointsHaveEvidence()).finds(score, Literals.SCORE__EVIDENCE);
		} else {
			books.check(new OwnPointsHaveEvidence()).findsNothing();
		}
	}

	@Test
	void pointsThatDoNotFollowFromTheBooksNeedEvidence() {
		finds(false);
		score.setPointsSelf(Quantity.of(3));
		finds(true);
		score.setPointsComputed(Quantity.of(2));
		finds(true);
		score.setPointsComputed(Quantity.of(3));
		finds(false);
	}

	@Test
	void aRecordOrASourceIsEvidence() {
		score.setPointsSelf(Quantity.of(3));
		score.getEvidence().add(books.books.visit("2023-05"));
		finds(false);
		score.getEvidence().clear();
		score.getSources().add(JieduiFactory.eINSTANCE.createSource());
		finds(false);
	}
}
