/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class NumberAtLeastTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsNumbersBelowTheMinimum() {
		AnnualPlan plan = books.plan(1089);
		check().finds(plan, Literals.ANNUAL_PLAN__YEAR);
	}

	@Test
	void comparesTheNumberOfMoneyAndQuantities() {
		Project project = books.project(ProjectStage.PROPOSED);
		project.setBudget(Money.of(-1));
		check().finds(project, Literals.PROJECT__BUDGET);
		project.setBudget(Money.ZERO);
		check().findsNothing();
	}

	@Test
	void saysNothingWhereThereIsNoNumber() {
		books.project(ProjectStage.PROPOSED);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new NumberAtLeast(), books);
	}
}
