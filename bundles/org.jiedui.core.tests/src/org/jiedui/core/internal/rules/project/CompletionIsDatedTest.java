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

class CompletionIsDatedTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsCompletedProjectsWithoutEnd() {
		Project completed = books.project(ProjectStage.COMPLETED);
		Project handedOver = books.project(ProjectStage.HANDED_OVER);
		check().findsEach(Literals.PROJECT__ACTUAL_END, completed, handedOver);
	}

	@Test
	void isContentWithAYear() {
		books.project(ProjectStage.COMPLETED).setActualEnd(PartialDate.of(2023));
		books.project(ProjectStage.UNDER_WAY);
		books.project(ProjectStage.CANCELLED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new CompletionIsDated(), books);
	}
}
