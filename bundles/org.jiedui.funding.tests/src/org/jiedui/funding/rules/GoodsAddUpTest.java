/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.DonatedItem;
import org.jiedui.funding.Donation;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class GoodsAddUpTest {

	private final TestBooks books = new TestBooks();
	private final Donation donation = books.entry(FundingFactory.eINSTANCE.createDonation(), "甲");

	@Test
	void comparesTheSumOfTheListWithTheValue() {
		donation.setGoodsValue(Money.of(100));
		item(Money.of(60));
		item(Money.of(40));
		check().findsNothing();
		donation.setGoodsValue(Money.of(110));
		check().finds(donation, Literals.DONATION__GOODS_VALUE);
	}

	@Test
	void aListOfWhichSomeHaveNoValueIsNotAdded() {
		donation.setGoodsValue(Money.of(100));
		item(Money.of(60));
		item(null);
		check().findsNothing();
	}

	private void item(Money value) {
		DonatedItem item = FundingFactory.eINSTANCE.createDonatedItem();
		item.setValue(value);
		donation.getItems().add(item);
	}

	private RuleCheck check() {
		return RuleCheck.of(new GoodsAddUp(), books);
	}
}
