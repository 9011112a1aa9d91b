/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.HouseholdPairing;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class HouseholdIsOneTest {

	private final TestBooks books = new TestBooks();
	private final HouseholdPairing householdPairing = books.entry(VillageFactory.eINSTANCE.createHouseholdPairing(), "甲");

	@Test
	void anEntryWithANameStandsForOne() {
		householdPairing.setHouseholds(Quantity.of(6));
		check().findsNothing();
		householdPairing.setHousehold(books.household("某户"));
		check().finds(householdPairing, Literals.HOUSEHOLD_PAIRING__HOUSEHOLDS);
	}

	private RuleCheck check() {
		return RuleCheck.of(new HouseholdIsOne(), books);
	}
}
