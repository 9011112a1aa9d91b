/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import java.time.LocalDate;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ApprovalIsDatedTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsApprovedAndFrozenPlansWithoutDate() {
		AnnualPlan plan = books.plan(2024);
		plan.setState(PlanState.APPROVED);
		check().finds(plan, Literals.ANNUAL_PLAN__APPROVED_ON);
		plan.setState(PlanState.FROZEN);
		check().finds(plan, Literals.ANNUAL_PLAN__APPROVED_ON);
		plan.setApprovedOn(LocalDate.of(2024, 2, 1));
		check().findsNothing();
	}

	@Test
	void asksNothingOfDraftsAndReturnedPlans() {
		books.plan(2023);
		books.plan(2024).setState(PlanState.RETURNED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ApprovalIsDated(), books);
	}
}
