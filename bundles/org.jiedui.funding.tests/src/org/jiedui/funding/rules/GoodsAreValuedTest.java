/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Donation;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.funding.ValuationBasis;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class GoodsAreValuedTest {

	private final TestBooks books = new TestBooks();
	private final Donation donation = books.entry(FundingFactory.eINSTANCE.createDonation(), "甲");

	@Test
	void asksHowAValueWasFound() {
		check().findsNothing();
		donation.setGoodsValue(Money.of(100));
		check().finds(donation, Literals.DONATION__VALUATION);
		donation.setValuation(ValuationBasis.INVOICE);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new GoodsAreValued(), books);
	}
}
