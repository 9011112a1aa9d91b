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
import org.jiedui.model.TaskState;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class MilestoneIsReachedTest {

	private final TestBooks books = new TestBooks();
	private final PlanTask task = TestBooks.task(books.plan(2024), "招聘会");
	private final Milestone milestone = JieduiFactory.eINSTANCE.createMilestone();

	MilestoneIsReachedTest() {
		milestone.setName("发布公告");
		task.getMilestones().add(milestone);
	}

	@Test
	void findsMilestonesThatAreOverdue() {
		milestone.setDue(LocalDate.of(2024, 6, 1));
		check().finds(milestone, Literals.MILESTONE__REACHED);
	}

	@Test
	void isContentWhenReachedOrNotYetDue() {
		milestone.setDue(LocalDate.of(2024, 7, 1));
		check().findsNothing();
		milestone.setDue(LocalDate.of(2024, 6, 1));
		milestone.setReached(LocalDate.of(2024, 6, 3));
		check().findsNothing();
	}

	@Test
	void asksNothingOfTasksThatAreOver() {
		milestone.setDue(LocalDate.of(2024, 6, 1));
		task.setState(TaskState.DONE);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new MilestoneIsReached(), books);
	}
}
