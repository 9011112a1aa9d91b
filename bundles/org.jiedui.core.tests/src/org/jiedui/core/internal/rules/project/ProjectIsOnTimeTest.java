/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import java.time.LocalDate;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ProjectIsOnTimeTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsProjectsThatAreLate() {
		Project project = books.project(ProjectStage.UNDER_WAY);
		project.setPlannedEnd(LocalDate.of(2024, 5, 31));
		check().finds(project, Literals.PROJECT__PLANNED_END);
	}

	@Test
	void isContentWithCompletedAndCancelledProjectsAndThoseWithTimeLeft() {
		books.project(ProjectStage.COMPLETED).setPlannedEnd(LocalDate.of(2024, 5, 31));
		books.project(ProjectStage.CANCELLED).setPlannedEnd(LocalDate.of(2024, 5, 31));
		books.project(ProjectStage.UNDER_WAY).setPlannedEnd(LocalDate.of(2024, 6, 30));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ProjectIsOnTime(), books);
	}
}
