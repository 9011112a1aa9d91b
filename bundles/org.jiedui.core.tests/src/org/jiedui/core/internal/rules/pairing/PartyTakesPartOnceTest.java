/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PartyTakesPartOnceTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsAPartyOnBothSides() {
		Party village = books.village("更古村");
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(village), List.of(village));
		check().finds(pairing.getMembers().get(1), Literals.MEMBER__PARTY);
	}

	@Test
	void findsAPartyTwiceOnOneSide() {
		Party village = books.village("更古村");
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of(village, village, village));
		check().findsEach(Literals.MEMBER__PARTY, pairing.getMembers().get(2), pairing.getMembers().get(3));
	}

	@Test
	void allowsSeveralUnnamedMembers() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of());
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "2个村", 2);
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "1个社区", 1);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PartyTakesPartOnce(), books);
	}
}
