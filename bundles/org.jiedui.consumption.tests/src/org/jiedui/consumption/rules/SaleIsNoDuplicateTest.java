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

class SaleIsNoDuplicateTest {

	private final TestBooks books = new TestBooks();
	private final Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "甲");

	private final Sale other = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "乙");

	@Test
	void findsWhatIsEnteredTwice() {
		sell(sale, "2021", 35_220_000);
		sell(other, "2021", 35_220_000);
		check().findsEach(Literals.SALE__SINCE, sale, other);
		other.setChannel(books.entry(ConsumptionFactory.eINSTANCE.createChannel(), "专柜"));
		check().findsNothing();
	}

	@Test
	void whatIsNotKnownIsNotCompared() {
		sell(sale, null, 100);
		sell(other, null, 100);
		check().findsNothing();
	}

	private static void sell(Sale sale, String year, long yuan) {
		sale.setSince(PartialDate.parse(year));
		sale.setAmount(Money.of(yuan));
	}

	private RuleCheck check() {
		return RuleCheck.of(new SaleIsNoDuplicate(), books);
	}
}
