/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Allocation;
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class AllocationsWithinFundTest {

	private final TestBooks books = new TestBooks();
	private final Fund fund = books.entry(FundingFactory.eINSTANCE.createFund(), "甲");

	@Test
	void addsUpWhatIsAllocatedFromTheFund() {
		fund.setAmount(Money.of(100));
		allocate(fund, 60);
		check().findsNothing();
		allocate(fund, 41);
		check().finds(fund, Literals.FUND__AMOUNT);
	}

	@Test
	void leavesOtherFundsAlone() {
		fund.setAmount(Money.of(100));
		allocate(books.entry(FundingFactory.eINSTANCE.createFund(), "乙"), 500);
		allocate(null, 500);
		check().findsNothing();
	}

	@Test
	void hasNothingToSayOfAFundWithoutAmount() {
		allocate(fund, 60);
		check().findsNothing();
	}

	private void allocate(Fund from, long yuan) {
		Allocation allocation = books.entry(FundingFactory.eINSTANCE.createAllocation(), "安排");
		allocation.setFund(from);
		allocation.setAmount(Money.of(yuan));
	}

	private RuleCheck check() {
		return RuleCheck.of(new AllocationsWithinFund(), books);
	}
}
