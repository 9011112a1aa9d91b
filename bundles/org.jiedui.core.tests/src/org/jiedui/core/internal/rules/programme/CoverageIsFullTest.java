/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CoverageIsFullTest {

	private final TestBooks books = new TestBooks();
	private final AdministrativeUnit kunshan = books.county("昆山市");
	private final AdministrativeUnit bijiang = books.county("碧江区");

	CoverageIsFullTest() {
		books.programme().getHelpers().add(kunshan);
		books.programme().getRecipients().add(bijiang);
	}

	@Test
	void findsUnitsThatAreNotPaired() {
		AdministrativeUnit paired = books.township(bijiang, "瓦屋乡");
		books.township(bijiang, "坝黄镇");
		books.pairing(PairingKind.TOWNSHIP, List.of(books.township(kunshan, "周市镇")), List.of(paired));
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		check().findsNothing();
		claim.setFull(true);
		check().finds(claim, Literals.COVERAGE_CLAIM__FULL);
		assertThat(check().messages()).allSatisfy(message -> assertThat(message).contains("坝黄镇").doesNotContain("瓦屋乡"));
	}

	@Test
	void takesCountedUnitsForThoseThatAreNotNamed() {
		books.township(bijiang, "瓦屋乡");
		books.township(bijiang, "坝黄镇");
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(books.township(kunshan, "周市镇")), List.of());
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "2个乡镇", 2);
		claim(AdministrativeLevel.TOWNSHIP).setFull(true);
		check().findsNothing();
	}

	@Test
	void isContentWhenAllArePaired() {
		books.pairing(PairingKind.TOWNSHIP, List.of(books.township(kunshan, "周市镇")), List.of(books.township(bijiang, "瓦屋乡")));
		claim(AdministrativeLevel.TOWNSHIP).setFull(true);
		check().findsNothing();
	}

	@Test
	void saysNothingWhenTheRegisterKnowsNoUnit() {
		claim(AdministrativeLevel.TOWNSHIP).setFull(true);
		check().findsNothing();
	}

	private CoverageClaim claim(AdministrativeLevel level) {
		CoverageClaim claim = JieduiFactory.eINSTANCE.createCoverageClaim();
		claim.setLevel(level);
		books.programme().getCoverageClaims().add(claim);
		return claim;
	}

	private RuleCheck check() {
		return RuleCheck.of(new CoverageIsFull(), books);
	}
}
