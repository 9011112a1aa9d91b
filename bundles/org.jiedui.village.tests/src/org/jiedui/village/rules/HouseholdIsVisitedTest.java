/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.HouseholdPairing;
import org.jiedui.village.HouseholdVisit;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class HouseholdIsVisitedTest {

	private final TestBooks books = new TestBooks();
	private final HouseholdPairing householdPairing = books.entry(VillageFactory.eINSTANCE.createHouseholdPairing(), "甲");

	@Test
	void asksForAVisitWithinAYear() {
		householdPairing.setSince(PartialDate.parse("2021"));
		check().finds(householdPairing, Literals.HOUSEHOLD_PAIRING__VISITS);
		HouseholdVisit visit = VillageFactory.eINSTANCE.createHouseholdVisit();
		visit.setDate(PartialDate.parse("2023-06"));
		householdPairing.getVisits().add(visit);
		check().findsNothing();
		visit.setDate(PartialDate.parse("2023-05"));
		check().finds(householdPairing, Literals.HOUSEHOLD_PAIRING__VISITS);
	}

	@Test
	void aNewPairingHasTime() {
		householdPairing.setSince(PartialDate.parse("2024-03"));
		check().findsNothing();
	}

	@Test
	void onePairingThatEndedNeedsNoVisit() {
		householdPairing.setSince(PartialDate.parse("2020"));
		householdPairing.setUntil(PartialDate.parse("2022"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new HouseholdIsVisited(), books);
	}
}
