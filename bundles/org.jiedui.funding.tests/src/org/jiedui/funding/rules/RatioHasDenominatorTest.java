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

class RatioHasDenominatorTest {

	private final TestBooks books = new TestBooks();
	private final FundRatio fundRatio = books.entry(FundingFactory.eINSTANCE.createFundRatio(), "甲");

	@Test
	void asksOfWhatAStatedShareIs() {
		check().findsNothing();
		fundRatio.setStated(Quantity.parse("62.5"));
		check().finds(fundRatio, Literals.FUND_RATIO__DENOMINATOR);
		fundRatio.setDenominator(Money.of(94_368_000));
		check().finds(fundRatio, Literals.FUND_RATIO__DENOMINATOR_IS);
		fundRatio.setDenominatorIs("全部援助资金");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new RatioHasDenominator(), books);
	}
}
