/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PartyExistsTest {

	private final TestBooks books = new TestBooks();
	private final Party recipient = books.township("田坝乡");
	private final Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(books.township("大塘镇")), List.of(recipient));

	@Test
	void findsPartiesThatWereGoneBefore() {
		recipient.setValidUntil(PartialDate.of(2019));
		pairing.setSince(PartialDate.of(2020));
		pairing.setUntil(PartialDate.of(2021));
		check().finds(pairing.getMembers().get(1), Literals.MEMBER__PARTY);
	}

	@Test
	void findsPartiesThatEndedWhileThePairingGoesOn() {
		recipient.setValidUntil(PartialDate.of(2023));
		pairing.setSince(PartialDate.of(2020));
		check().finds(pairing.getMembers().get(1), Literals.MEMBER__PARTY);
	}

	@Test
	void allowsPartiesThatExistAtTheTime() {
		recipient.setValidFrom(PartialDate.of(2010));
		recipient.setValidUntil(PartialDate.of(2021));
		pairing.setSince(PartialDate.of(2019));
		pairing.setUntil(PartialDate.of(2021, 3));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PartyExists(), books);
	}
}
