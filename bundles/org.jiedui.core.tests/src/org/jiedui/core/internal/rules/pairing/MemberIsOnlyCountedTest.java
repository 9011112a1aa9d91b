/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class MemberIsOnlyCountedTest {

	private final TestBooks books = new TestBooks();

	@Test
	void notesWhoIsNotNamed() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.village("大石板村")), List.of());
		Member others = TestBooks.counted(pairing, MemberRole.HELPER, "另外2个村", 2);
		check().finds(others, Literals.MEMBER__PARTY);
		assertThat(check().messages()).allSatisfy(message -> assertThat(message).contains("另外2个村"));
	}

	@Test
	void saysNothingOfNamedMembers() {
		books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of(books.village("高坝田村")));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new MemberIsOnlyCounted(), books);
	}
}
