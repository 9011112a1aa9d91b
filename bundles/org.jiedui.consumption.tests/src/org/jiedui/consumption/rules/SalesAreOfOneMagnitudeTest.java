/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.consumption.Sale;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SalesAreOfOneMagnitudeTest {

	private final TestBooks books = new TestBooks();
	private final Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "甲");

	private final Sale other = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "乙");

	@Test
	void tellsOfAnAmountInAnotherUnit() {
		sell(sale, "2021", "35220000");
		sell(other, "2022", "361600000000");
		check().finds(other, Literals.SALE__AMOUNT);
	}

	@Test
	void sellingMoreIsNoFault() {
		sell(sale, "2021", "35220000");
		sell(other, "2022", "361600000");
		check().findsNothing();
	}

	@Test
	void aMonthIsNotComparedWithAYear() {
		sell(sale, "2021-05", "3000");
		sell(other, "2022", "36160000");
		check().findsNothing();
	}

	private static void sell(Sale sale, String period, String yuan) {
		sale.setSince(PartialDate.parse(period));
		sale.setAmount(Money.parse(yuan));
	}

	private RuleCheck check() {
		return RuleCheck.of(new SalesAreOfOneMagnitude(), books);
	}
}
