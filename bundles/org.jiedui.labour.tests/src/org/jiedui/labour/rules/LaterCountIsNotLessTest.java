/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.jiedui.labour.LabourFactory;
import org.jiedui.labour.LabourPackage.Literals;
import org.jiedui.labour.Placement;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class LaterCountIsNotLessTest {

	private final TestBooks books = new TestBooks();
	private final Placement placement = books.entry(LabourFactory.eINSTANCE.createPlacement(), "甲");

	private final Placement other = books.entry(LabourFactory.eINSTANCE.createPlacement(), "乙");

	@Test
	void twoSnapshotsThatGrowAreNoConflict() {
		count(placement, "2021", "2023-07", 1211);
		count(other, "2021", "2023-12", 1248);
		check().findsNothing();
	}

	@Test
	void tellsOfALaterNumberThatIsSmaller() {
		count(placement, "2021", "2023-07", 1248);
		count(other, "2021", "2023-12", 1211);
		check().finds(other, Literals.PLACEMENT__NUMBER);
	}

	@Test
	void periodsThatBeginOtherwiseAreNotCompared() {
		count(placement, "2021", "2023-07", 1248);
		count(other, "2023", "2023-12", 300);
		check().findsNothing();
	}

	private static void count(Placement placement, String since, String until, long number) {
		placement.setSince(PartialDate.parse(since));
		placement.setUntil(PartialDate.parse(until));
		placement.setNumber(Quantity.of(number));
	}

	private RuleCheck check() {
		return RuleCheck.of(new LaterCountIsNotLess(), books);
	}
}
