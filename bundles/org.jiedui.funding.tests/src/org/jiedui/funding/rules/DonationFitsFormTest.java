/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Donation;
import org.jiedui.funding.DonationForm;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class DonationFitsFormTest {

	private final TestBooks books = new TestBooks();
	private final Donation donation = books.entry(FundingFactory.eINSTANCE.createDonation(), "甲");

	@Test
	void cashComesWithoutGoods() {
		donation.setForm(DonationForm.CASH);
		donation.setCash(Money.of(100));
		check().findsNothing();
		donation.getItems().add(FundingFactory.eINSTANCE.createDonatedItem());
		check().finds(donation, Literals.DONATION__FORM);
	}

	@Test
	void goodsComeWithoutCash() {
		donation.setForm(DonationForm.IN_KIND);
		donation.setGoodsValue(Money.of(100));
		check().findsNothing();
		donation.setCash(Money.of(100));
		check().finds(donation, Literals.DONATION__FORM);
	}

	@Test
	void bothMayComeTogether() {
		donation.setForm(DonationForm.BOTH);
		donation.setGoodsValue(Money.of(100));
		donation.setCash(Money.of(100));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new DonationFitsForm(), books);
	}
}
