/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.List;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Place;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CoverageUnitsAreAlikeTest {

	private final TestBooks books = new TestBooks();
	private final AdministrativeUnit kunshan = books.county("昆山市");
	private final AdministrativeUnit bijiang = books.county("碧江区");

	CoverageUnitsAreAlikeTest() {
		books.programme().getHelpers().add(kunshan);
		books.programme().getRecipients().add(bijiang);
	}

	@Test
	void notesEqualNumbersOfUnlikeUnits() {
		Place resort = books.place(AdministrativeLevel.TOWNSHIP, "阳澄湖度假区");
		resort.setSuperior(kunshan);
		books.pairing(PairingKind.TOWNSHIP, List.of(resort), List.of(books.township(bijiang, "瓦屋乡")));
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		check().finds(claim, null);
	}

	@Test
	void knowsOnlyTheKindsOfNamedUnits() {
		Place resort = books.place(AdministrativeLevel.TOWNSHIP, "阳澄湖度假区");
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(resort), List.of(books.township(bijiang, "瓦屋乡")));
		TestBooks.counted(pairing, MemberRole.HELPER, "8个镇", 8);
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "8个乡镇", 8);
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		check().finds(claim, null);
	}

	@Test
	void saysNothingWhereASideIsOnlyCounted() {
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(), List.of(books.township(bijiang, "瓦屋乡")));
		TestBooks.counted(pairing, MemberRole.HELPER, "1个管理处", 1);
		claim(AdministrativeLevel.TOWNSHIP);
		check().findsNothing();
	}

	@Test
	void saysNothingOfLikeUnitsOrUnequalNumbers() {
		claim(AdministrativeLevel.TOWNSHIP);
		check().findsNothing();
		books.pairing(PairingKind.TOWNSHIP, List.of(books.township(kunshan, "周市镇")), List.of(books.township(bijiang, "瓦屋乡")));
		check().findsNothing();
		Place resort = books.place(AdministrativeLevel.TOWNSHIP, "阳澄湖度假区");
		books.pairing(PairingKind.TOWNSHIP, List.of(resort), List.of());
		check().findsNothing();
	}

	private CoverageClaim claim(AdministrativeLevel level) {
		CoverageClaim claim = JieduiFactory.eINSTANCE.createCoverageClaim();
		claim.setLevel(level);
		books.programme().getCoverageClaims().add(claim);
		return claim;
	}

	private RuleCheck check() {
		return RuleCheck.of(new CoverageUnitsAreAlike(), books);
	}
}
