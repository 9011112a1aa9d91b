/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.util.List;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.Visit;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class RequiredValueTest {

	private final TestBooks books = new TestBooks();

	RequiredValueTest() {
		books.programme().getHelpers().add(books.county("蒲江县"));
		books.programme().getRecipients().add(books.county("泸定县"));
	}

	@Test
	void wantsAName() {
		Party village = books.village(" ");
		check().findsEach(Literals.PARTY__NAME, village);
	}

	@Test
	void wantsAChoiceOtherThanNone() {
		AdministrativeUnit unit = books.unit(AdministrativeLevel.NONE, "泸桥镇");
		check().finds(unit, Literals.ADMINISTRATIVE_UNIT__LEVEL);
	}

	@Test
	void wantsTheRecordsProgramme() {
		Visit visit = books.visit("2024");
		visit.setProgramme(null);
		check().finds(visit, Literals.PROGRAMME_RECORD__PROGRAMME);
	}

	@Test
	void wantsParts() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(), List.of());
		check().finds(pairing, Literals.PAIRING__MEMBERS);
	}

	@Test
	void isContentWithWhatIsThere() {
		books.village("更古村");
		books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村")), List.of(books.village("高坝田村")));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new RequiredValue(), books);
	}
}
