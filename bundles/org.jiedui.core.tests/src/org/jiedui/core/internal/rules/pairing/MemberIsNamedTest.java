/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class MemberIsNamedTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsMembersThatAreNobody() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of());
		Member nobody = TestBooks.counted(pairing, MemberRole.RECIPIENT, " ", 1);
		check().finds(nobody, Literals.MEMBER__PARTY);
	}

	@Test
	void isContentWithADesignation() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of());
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "3个村", 3);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new MemberIsNamed(), books);
	}
}
