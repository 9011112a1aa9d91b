/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TaskHasResponsibleTest {

	private final TestBooks books = new TestBooks();
	private final AnnualPlan plan = books.plan(2024);
	private final PlanTask task = TestBooks.task(plan, "招聘会");

	@Test
	void findsTasksForWhichNobodyIsResponsible() {
		check().finds(task, Literals.PLAN_TASK__RESPONSIBLE);
	}

	@Test
	void letsSubtasksShareTheResponsibleParty() {
		task.setResponsible(books.department("人社局"));
		PlanTask part = JieduiFactory.eINSTANCE.createPlanTask();
		task.getTasks().add(part);
		check().findsNothing();
	}

	@Test
	void asksNothingOfCancelledTasks() {
		task.setState(TaskState.CANCELLED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new TaskHasResponsible(), books);
	}
}
