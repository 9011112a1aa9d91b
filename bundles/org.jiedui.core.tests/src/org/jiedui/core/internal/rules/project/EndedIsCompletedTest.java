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

class EndedIsCompletedTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsOpenProjectsWithAnEnd() {
		Project project = books.project(ProjectStage.UNDER_WAY);
		project.setActualEnd(PartialDate.of(2023));
		check().finds(project, Literals.PROJECT__STAGE);
	}

	@Test
	void isContentWithCompletedAndCancelledProjects() {
		books.project(ProjectStage.ACCEPTED).setActualEnd(PartialDate.of(2023));
		books.project(ProjectStage.CANCELLED).setActualEnd(PartialDate.of(2023));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new EndedIsCompleted(), books);
	}
}
