/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Payout;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class OnePayoutPerYearTest {

	private final TestBooks books = new TestBooks();
	private final DividendScheme dividendScheme = books.entry(IndustryFactory.eINSTANCE.createDividendScheme(), "甲");

	@Test
	void thereIsOneForAYear() {
		payout().setYear(PartialDate.parse("2023"));
		Payout other = payout();
		other.setYear(PartialDate.parse("2023"));
		check().finds(dividendScheme, Literals.DIVIDEND_SCHEME__PAYOUTS);
		other.setYear(PartialDate.parse("2024"));
		check().findsNothing();
	}

	private Payout payout() {
		Payout payout = IndustryFactory.eINSTANCE.createPayout();
		dividendScheme.getPayouts().add(payout);
		return payout;
	}

	private RuleCheck check() {
		return RuleCheck.of(new OnePayoutPerYear(), books);
	}
}
