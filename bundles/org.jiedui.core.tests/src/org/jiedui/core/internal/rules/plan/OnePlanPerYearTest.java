/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class OnePlanPerYearTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsTwoPlansOfAYear() {
		AnnualPlan first = books.plan(2023);
		AnnualPlan second = books.plan(2023);
		books.plan(2024);
		check().findsEach(Literals.ANNUAL_PLAN__YEAR, first, second);
	}

	@Test
	void allowsEachProgrammeItsPlan() {
		books.plan(2023);
		books.plan(2023).setProgramme(books.root(JieduiFactory.eINSTANCE.createProgramme()));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new OnePlanPerYear(), books);
	}
}
