/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import java.time.LocalDate;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TaskIsOnTimeTest {

	private final TestBooks books = new TestBooks();
	private final AnnualPlan plan = books.plan(2024);
	private final PlanTask task = TestBooks.task(plan, "招聘会");

	@Test
	void findsTasksThatAreOverdue() {
		task.setDue(LocalDate.of(2024, 6, 29));
		check().finds(task, Literals.PLAN_TASK__DUE);
	}

	@Test
	void givesTasksTheWholeDay() {
		task.setDue(LocalDate.of(2024, 6, 30));
		check().findsNothing();
	}

	@Test
	void isContentWithTasksThatAreDoneOrCancelled() {
		task.setDue(LocalDate.of(2024, 3, 1));
		task.setState(TaskState.DONE);
		check().findsNothing();
		task.setState(TaskState.CANCELLED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new TaskIsOnTime(), books);
	}
}
