/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.Base;
import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PlantedWithinLeasedTest {

	private final TestBooks books = new TestBooks();
	private final Base base = books.entry(IndustryFactory.eINSTANCE.createBase(), "甲");

	@Test
	void comparesPlantedWithLeased() {
		base.setLeased(Quantity.of(100));
		base.setPlanted(Quantity.of(105));
		check().finds(base, Literals.BASE__PLANTED);
		base.setLeased(Quantity.of(138));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PlantedWithinLeased(), books);
	}
}
