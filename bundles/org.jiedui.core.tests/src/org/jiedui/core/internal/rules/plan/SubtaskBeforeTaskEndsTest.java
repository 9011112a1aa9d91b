/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import java.time.LocalDate;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SubtaskBeforeTaskEndsTest {

	private final TestBooks books = new TestBooks();
	private final PlanTask task = TestBooks.task(books.plan(2024), "招聘会");
	private final PlanTask part = JieduiFactory.eINSTANCE.createPlanTask();

	SubtaskBeforeTaskEndsTest() {
		task.getTasks().add(part);
	}

	@Test
	void findsSubtasksAfterTheEndOfTheWhole() {
		task.setDue(LocalDate.of(2024, 3, 1));
		part.setDue(LocalDate.of(2024, 3, 2));
		check().finds(part, Literals.PLAN_TASK__DUE);
	}

	@Test
	void allowsSubtasksUntilTheEnd() {
		part.setDue(LocalDate.of(2024, 3, 1));
		check().findsNothing();
		task.setDue(LocalDate.of(2024, 3, 1));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new SubtaskBeforeTaskEnds(), books);
	}
}
