/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Donation;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TogetherAddsUpTest {

	private final TestBooks books = new TestBooks();
	private final Donation donation = books.entry(FundingFactory.eINSTANCE.createDonation(), "甲");

	@Test
	void comparesTheSumWithBothParts() {
		donation.setTogether(Money.of(100));
		donation.setCash(Money.of(60));
		check().findsNothing();
		donation.setGoodsValue(Money.of(50));
		check().finds(donation, Literals.DONATION__TOGETHER);
		donation.setGoodsValue(Money.of(40));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new TogetherAddsUp(), books);
	}
}
