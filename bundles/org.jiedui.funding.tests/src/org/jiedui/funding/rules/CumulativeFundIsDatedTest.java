/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.AmountBasis;
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CumulativeFundIsDatedTest {

	private final TestBooks books = new TestBooks();
	private final Fund fund = books.entry(FundingFactory.eINSTANCE.createFund(), "甲");

	@Test
	void asksOfCumulativeAmountsAsOfWhen() {
		fund.setBasis(AmountBasis.ANNUAL);
		check().findsNothing();
		fund.setBasis(AmountBasis.CUMULATIVE);
		check().finds(fund, Literals.FUND__AS_OF);
		fund.setAsOf(PartialDate.parse("2023-11-30"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new CumulativeFundIsDated(), books);
	}
}
