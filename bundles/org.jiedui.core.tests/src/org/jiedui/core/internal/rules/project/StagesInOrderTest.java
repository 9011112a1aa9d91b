/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.ProjectStep;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class StagesInOrderTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsStagesThatAreDatedTooEarly() {
		Project project = books.project(ProjectStage.UNDER_WAY);
		TestBooks.step(project, ProjectStage.PROPOSED, "2022-03");
		TestBooks.step(project, ProjectStage.APPROVED, null);
		ProjectStep step = TestBooks.step(project, ProjectStage.UNDER_WAY, "2021");
		check().finds(step, Literals.PROJECT_STEP__REACHED);
	}

	@Test
	void givesVagueDatesTheBenefitOfTheDoubt() {
		Project project = books.project(ProjectStage.APPROVED);
		TestBooks.step(project, ProjectStage.PROPOSED, "2022-03");
		TestBooks.step(project, ProjectStage.APPROVED, "2022");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new StagesInOrder(), books);
	}
}
