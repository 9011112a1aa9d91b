/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.consumption.Sale;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class QuantityHasUnitTest {

	private final TestBooks books = new TestBooks();
	private final Sale sale = books.entry(ConsumptionFactory.eINSTANCE.createSale(), "甲");

	@Test
	void asksForTheUnit() {
		sale.setQuantity(Quantity.of(120));
		check().finds(sale, Literals.SALE__UNIT);
		sale.setUnit(new Unit("箱"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new QuantityHasUnit(), books);
	}
}
