/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Payout;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PaidWithinProfitTest {

	private final TestBooks books = new TestBooks();
	private final DividendScheme dividendScheme = books.entry(IndustryFactory.eINSTANCE.createDividendScheme(), "甲");

	@Test
	void comparesWhatIsPaidWithTheProfit() {
		Payout payout = payout();
		payout.setPaid(Money.of(101));
		check().findsNothing();
		payout.setProfit(Money.of(100));
		check().finds(payout, Literals.PAYOUT__PAID);
		payout.setPaid(Money.of(100));
		check().findsNothing();
	}

	private Payout payout() {
		Payout payout = IndustryFactory.eINSTANCE.createPayout();
		dividendScheme.getPayouts().add(payout);
		return payout;
	}

	private RuleCheck check() {
		return RuleCheck.of(new PaidWithinProfit(), books);
	}
}
