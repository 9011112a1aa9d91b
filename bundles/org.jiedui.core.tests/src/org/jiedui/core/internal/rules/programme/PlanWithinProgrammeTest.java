/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PlanWithinProgrammeTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsPlansForOtherYears() {
		books.programme().setSince(PartialDate.of(2021));
		AnnualPlan plan = books.plan(2020);
		books.plan(2021);
		check().finds(plan, Literals.ANNUAL_PLAN__YEAR);
	}

	@Test
	void leavesPlansWithoutYearToOthers() {
		books.programme().setSince(PartialDate.of(2021));
		books.plan(0);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PlanWithinProgramme(), books);
	}
}
