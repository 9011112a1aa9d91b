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

class PlacementHasCutOffTest {

	private final TestBooks books = new TestBooks();
	private final Placement placement = books.entry(LabourFactory.eINSTANCE.createPlacement(), "甲");

	@Test
	void asksUpToWhen() {
		check().findsNothing();
		placement.setNumber(Quantity.of(1211));
		check().finds(placement, Literals.PLACEMENT__UNTIL);
		placement.setUntil(PartialDate.parse("2023-12"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PlacementHasCutOff(), books);
	}
}
