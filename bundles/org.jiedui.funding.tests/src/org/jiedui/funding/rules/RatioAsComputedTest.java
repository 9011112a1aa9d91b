/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.FundRatio;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class RatioAsComputedTest {

	private final TestBooks books = new TestBooks();
	private final FundRatio fundRatio = books.entry(FundingFactory.eINSTANCE.createFundRatio(), "甲");

	@Test
	void comparesToTheDigitsThatWereStated() {
		fundRatio.setNumerator(Money.of(58_980_000));
		fundRatio.setDenominator(Money.of(125_000_000));
		check().findsNothing();
		fundRatio.setStated(Quantity.parse("62.5"));
		check().finds(fundRatio, Literals.FUND_RATIO__STATED);
		fundRatio.setStated(Quantity.parse("47"));
		check().findsNothing();
		fundRatio.setStated(Quantity.parse("47.2"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new RatioAsComputed(), books);
	}
}
