/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ProgressFitsStateTest {

	private final TestBooks books = new TestBooks();
	private final AnnualPlan plan = books.plan(2024);
	private final PlanTask task = TestBooks.task(plan, "招聘会");

	@Test
	void findsTasksThatAreDoneButIncomplete() {
		task.setState(TaskState.DONE);
		task.setProgress(80);
		check().finds(task, Literals.PLAN_TASK__PROGRESS);
	}

	@Test
	void findsTasksThatAreCompleteButNotDone() {
		task.setState(TaskState.IN_PROGRESS);
		task.setProgress(100);
		check().finds(task, Literals.PLAN_TASK__STATE);
	}

	@Test
	void isContentWhenTheTwoAgree() {
		check().findsNothing();
		task.setState(TaskState.DONE);
		task.setProgress(100);
		check().findsNothing();
		task.setState(TaskState.CANCELLED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ProgressFitsState(), books);
	}
}
