/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class AcceptedAfterCompletionTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsAcceptanceBeforeTheEnd() {
		Project project = books.project(ProjectStage.ACCEPTED);
		project.setActualEnd(PartialDate.of(2023, 6));
		TestBooks.step(project, ProjectStage.COMPLETED, "2022");
		TestBooks.step(project, ProjectStage.ACCEPTED, "2023-05");
		check().finds(project, Literals.PROJECT__ACTUAL_END);
	}

	@Test
	void allowsAcceptanceAfterwardsOrInTheSameYear() {
		Project project = books.project(ProjectStage.ACCEPTED);
		project.setActualEnd(PartialDate.of(2023));
		TestBooks.step(project, ProjectStage.ACCEPTED, "2023-05");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new AcceptedAfterCompletion(), books);
	}
}
