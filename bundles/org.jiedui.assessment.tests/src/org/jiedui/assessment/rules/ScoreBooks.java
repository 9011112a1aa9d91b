/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentFactory;
import org.jiedui.assessment.Score;
import org.jiedui.core.validation.Constraint;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;

/** Books with an assessment for the small system. */
final class ScoreBooks {

	final TestBooks books = new TestBooks();
	final Assessment assessment = assessment();

	Assessment assessment() {
		Assessment made = books.entry(AssessmentFactory.eINSTANCE.createAssessment(), "年度考核");
		made.setYear(2023);
		made.setSystem("small");
		made.setEdition("2023");
		return made;
	}

	Score score(String indicator, long weight) {
		Score score = AssessmentFactory.eINSTANCE.createScore();
		score.setIndicator(indicator);
		score.setWeight(Quantity.of(weight));
		assessment.getScores().add(score);
		return score;
	}

	/** All that the small system scores, without points. */
	ScoreBooks complete() {
		score("plan", 4);
		score("trained", 3);
		score("effect", 2);
		score("agreed", 1);
		return this;
	}

	RuleCheck check(Constraint<?> rule) {
		return RuleCheck.of(rule, books);
	}
}
