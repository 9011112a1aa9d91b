/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class StageIsLastRecordedTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsAnotherStageThanTheLastRecorded() {
		Project project = books.project(ProjectStage.ACCEPTED);
		TestBooks.step(project, ProjectStage.COMPLETED, "2023");
		check().finds(project, Literals.PROJECT__STAGE);
		TestBooks.step(project, ProjectStage.ACCEPTED, "2023");
		check().findsNothing();
	}

	@Test
	void asksNothingWhereNothingIsRecorded() {
		books.project(ProjectStage.ACCEPTED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new StageIsLastRecorded(), books);
	}
}
