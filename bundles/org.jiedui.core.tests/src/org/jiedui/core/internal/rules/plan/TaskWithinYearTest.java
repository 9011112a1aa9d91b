/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import java.time.LocalDate;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TaskWithinYearTest {

	private final TestBooks books = new TestBooks();
	private final AnnualPlan plan = books.plan(2024);
	private final PlanTask task = TestBooks.task(plan, "招聘会");

	@Test
	void findsTasksOfOtherYearsAtAnyDepth() {
		task.setDue(LocalDate.of(2025, 1, 1));
		PlanTask part = JieduiFactory.eINSTANCE.createPlanTask();
		part.setDue(LocalDate.of(2023, 12, 31));
		task.getTasks().add(part);
		check().findsEach(Literals.PLAN_TASK__DUE, task, part);
	}

	@Test
	void isContentWithTheYearOfThePlan() {
		check().findsNothing();
		task.setDue(LocalDate.of(2024, 12, 31));
		check().findsNothing();
		plan.setYear(2025);
		check().finds(task, Literals.PLAN_TASK__DUE);
	}

	private RuleCheck check() {
		return RuleCheck.of(new TaskWithinYear(), books);
	}
}
