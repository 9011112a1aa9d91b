/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.ProjectStep;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class StageMayFollowTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsStagesThatWereSkipped() {
		Project project = books.project(ProjectStage.UNDER_WAY);
		TestBooks.step(project, ProjectStage.PROPOSED, "2021");
		ProjectStep step = TestBooks.step(project, ProjectStage.UNDER_WAY, "2022");
		check().finds(step, Literals.PROJECT_STEP__STAGE);
	}

	@Test
	void findsAcceptanceBeforeCompletion() {
		Project project = books.project(ProjectStage.COMPLETED);
		TestBooks.step(project, ProjectStage.ACCEPTED, "2022");
		ProjectStep completed = TestBooks.step(project, ProjectStage.COMPLETED, "2023");
		check().finds(completed, Literals.PROJECT_STEP__STAGE);
	}

	@Test
	void allowsTheWholeLifeAndAnyBeginning() {
		Project project = books.project(ProjectStage.HANDED_OVER);
		for (ProjectStage stage : List.of(ProjectStage.PROPOSED, ProjectStage.APPROVED, ProjectStage.UNDER_WAY, ProjectStage.COMPLETED,
				ProjectStage.ACCEPTED, ProjectStage.HANDED_OVER)) {
			TestBooks.step(project, stage, null);
		}
		TestBooks.step(books.project(ProjectStage.COMPLETED), ProjectStage.COMPLETED, "2023");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new StageMayFollow(), books);
	}
}
