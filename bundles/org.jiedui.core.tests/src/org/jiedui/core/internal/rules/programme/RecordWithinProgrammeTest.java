/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class RecordWithinProgrammeTest {

	private final TestBooks books = new TestBooks();

	RecordWithinProgrammeTest() {
		books.programme().setSince(PartialDate.of(2016, 7));
		books.programme().setUntil(PartialDate.of(2020));
	}

	@Test
	void findsWhatWasBefore() {
		Visit visit = books.visit("2015-11-20");
		check().finds(visit, Literals.EXCHANGE__START);
	}

	@Test
	void findsWhatGoesOnAfterwards() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(), List.of());
		pairing.setSince(PartialDate.of(2019));
		pairing.setUntil(PartialDate.of(2021));
		check().finds(pairing, Literals.PAIRING__UNTIL);
	}

	@Test
	void allowsWhatMayBeWithin() {
		books.visit("2016");
		books.visit("2020-12-31");
		books.visit(null);
		check().findsNothing();
	}

	@Test
	void knowsNoLimitsOfAProgrammeWithoutDates() {
		books.programme().setSince(null);
		books.programme().setUntil(null);
		books.visit("1999");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new RecordWithinProgramme(), books);
	}
}
