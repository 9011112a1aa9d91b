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
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PairingHasBothSidesTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsAMissingHelper() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(), List.of(books.village("更古村")));
		check().finds(pairing, Literals.PAIRING__MEMBERS);
	}

	@Test
	void findsAMissingRecipient() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of());
		check().finds(pairing, Literals.PAIRING__MEMBERS);
	}

	@Test
	void countsMembersThatAreNotNamed() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of());
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "3个村", 3);
		check().findsNothing();
	}

	@Test
	void leavesPairingsWithoutMembersToTheRuleOfRequiredValues() {
		books.pairing(PairingKind.VILLAGE, List.of(), List.of());
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PairingHasBothSides(), books);
	}
}
