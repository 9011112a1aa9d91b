/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.exchange;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ExchangeWithinPairingTest {

	private final TestBooks books = new TestBooks();
	private final Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("明月村")), List.of(books.village("海子村")));
	private final Visit visit = books.visit(null);

	ExchangeWithinPairingTest() {
		visit.setPairing(pairing);
	}

	@Test
	void findsWhatWasBeforeThePairing() {
		pairing.setSince(PartialDate.of(2019, 3));
		visit.setStart(PartialDate.of(2018));
		check().finds(visit, Literals.EXCHANGE__START);
	}

	@Test
	void allowsWhatMayBeWithin() {
		pairing.setSince(PartialDate.of(2019, 3));
		visit.setStart(PartialDate.of(2019));
		check().findsNothing();
		visit.setStart(null);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ExchangeWithinPairing(), books);
	}
}
