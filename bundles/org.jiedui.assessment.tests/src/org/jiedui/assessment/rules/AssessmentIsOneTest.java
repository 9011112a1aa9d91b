/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.junit.jupiter.api.Test;

class AssessmentIsOneTest {

	private final ScoreBooks books = new ScoreBooks();

	@Test
	void aYearIsAssessedOnceByASystem() {
		Assessment second = books.assessment();
		books.check(new AssessmentIsOne()).findsEach(Literals.ASSESSMENT__SYSTEM, books.assessment, second);
		second.setSystem("other");
		books.check(new AssessmentIsOne()).findsNothing();
		second.setSystem("small");
		second.setYear(2022);
		books.check(new AssessmentIsOne()).findsNothing();
	}
}
