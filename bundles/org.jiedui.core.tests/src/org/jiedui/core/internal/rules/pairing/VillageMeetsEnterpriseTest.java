/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.OrganisationKind;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class VillageMeetsEnterpriseTest {

	private final TestBooks books = new TestBooks();

	@Test
	void wantsAnEnterprise() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE_ENTERPRISE, List.of(books.village("七桥村")), List.of(books.village("高坝田村")));
		check().finds(pairing, Literals.PAIRING__MEMBERS);
	}

	@Test
	void wantsAVillage() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE_ENTERPRISE, List.of(books.enterprise("鲜活果汁")), List.of(books.enterprise("青妹子")));
		check().finds(pairing, Literals.PAIRING__MEMBERS);
	}

	@Test
	void isContentWithBothAndTakesCooperativesForEnterprises() {
		books.pairing(PairingKind.VILLAGE_ENTERPRISE, List.of(books.enterprise("鲜活果汁")), List.of(books.village("高坝田村")));
		books.pairing(PairingKind.VILLAGE_ENTERPRISE, List.of(books.organisation(OrganisationKind.COOPERATIVE, "合作社")),
				List.of(books.village("高坝田村")));
		check().findsNothing();
	}

	@Test
	void waitsUntilAllAreNamed() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE_ENTERPRISE, List.of(), List.of(books.village("高坝田村")));
		TestBooks.counted(pairing, MemberRole.HELPER, "5家企业", 5);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new VillageMeetsEnterprise(), books);
	}
}
