/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.project;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ProjectHasBudgetTest {

	private final TestBooks books = new TestBooks();

	@Test
	void notesProjectsWithoutBudget() {
		Project project = books.project(ProjectStage.PROPOSED);
		check().finds(project, Literals.PROJECT__BUDGET);
		project.setBudget(Money.of(600_000));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ProjectHasBudget(), books);
	}
}
