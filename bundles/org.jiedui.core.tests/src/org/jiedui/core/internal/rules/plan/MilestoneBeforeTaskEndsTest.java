/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import java.time.LocalDate;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class MilestoneBeforeTaskEndsTest {

	private final TestBooks books = new TestBooks();
	private final PlanTask task = TestBooks.task(books.plan(2024), "招聘会");
	private final Milestone milestone = JieduiFactory.eINSTANCE.createMilestone();

	MilestoneBeforeTaskEndsTest() {
		milestone.setName("发布公告");
		task.getMilestones().add(milestone);
	}

	@Test
	void findsMilestonesAfterTheEndOfTheTask() {
		task.setDue(LocalDate.of(2024, 3, 1));
		milestone.setDue(LocalDate.of(2024, 3, 2));
		check().finds(milestone, Literals.MILESTONE__DUE);
	}

	@Test
	void allowsMilestonesUntilTheEnd() {
		milestone.setDue(LocalDate.of(2024, 3, 1));
		check().findsNothing();
		task.setDue(LocalDate.of(2024, 3, 1));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new MilestoneBeforeTaskEnds(), books);
	}
}
