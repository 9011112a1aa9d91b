/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Allocation;
import org.jiedui.funding.Appropriation;
import org.jiedui.funding.Expenditure;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SpentFromAppropriatedTest {

	private final TestBooks books = new TestBooks();
	private final Allocation allocation = books.entry(FundingFactory.eINSTANCE.createAllocation(), "甲");

	@Test
	void nothingIsSpentThatWasNotAppropriated() {
		appropriate(100);
		spend(60);
		check().findsNothing();
		spend(41);
		check().finds(allocation, Literals.ALLOCATION__EXPENDITURES);
	}

	private void appropriate(long yuan) {
		Appropriation flow = FundingFactory.eINSTANCE.createAppropriation();
		flow.setAmount(Money.of(yuan));
		allocation.getAppropriations().add(flow);
	}

	private void spend(long yuan) {
		Expenditure flow = FundingFactory.eINSTANCE.createExpenditure();
		flow.setAmount(Money.of(yuan));
		allocation.getExpenditures().add(flow);
	}

	private RuleCheck check() {
		return RuleCheck.of(new SpentFromAppropriated(), books);
	}
}
