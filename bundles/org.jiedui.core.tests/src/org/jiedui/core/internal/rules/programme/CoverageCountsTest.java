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
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CoverageCountsTest {

	private final TestBooks books = new TestBooks();
	private final AdministrativeUnit kunshan = books.county("昆山市");
	private final AdministrativeUnit bijiang = books.county("碧江区");

	CoverageCountsTest() {
		books.programme().getHelpers().add(kunshan);
		books.programme().getRecipients().add(bijiang);
	}

	@Test
	void findsAnotherNumberThanThePairingsHave() {
		pairTownships(2);
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		claim.setHelpers(Quantity.of(2));
		claim.setRecipients(Quantity.of(3));
		check().finds(claim, Literals.COVERAGE_CLAIM__RECIPIENTS);
	}

	@Test
	void countsUnitsThatAreNotNamed() {
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(), List.of());
		TestBooks.counted(pairing, MemberRole.HELPER, "8镇+4办事处+1度假区", 13);
		TestBooks.counted(pairing, MemberRole.RECIPIENT, "9乡镇+4办事处", 13);
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		claim.setHelpers(Quantity.of(13));
		claim.setRecipients(Quantity.of(13));
		check().findsNothing();
	}

	@Test
	void readsQualifiers() {
		pairTownships(5);
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		claim.setHelpers(Quantity.of(4, Qualifier.AT_LEAST));
		claim.setRecipients(Quantity.of(7, Qualifier.ABOUT));
		check().findsNothing();
		claim.setHelpers(Quantity.of(6, Qualifier.OVER));
		check().finds(claim, Literals.COVERAGE_CLAIM__HELPERS);
	}

	@Test
	void countsForTheDayOfTheClaim() {
		pairTownships(1);
		CoverageClaim claim = claim(AdministrativeLevel.TOWNSHIP);
		claim.setAsOf(PartialDate.of(2018));
		claim.setHelpers(Quantity.of(0));
		check().findsNothing();
	}

	private void pairTownships(int count) {
		for (int at = 0; at < count; at++) {
			books.pairing(PairingKind.TOWNSHIP, List.of(books.township(kunshan, "镇" + at)), List.of(books.township(bijiang, "乡" + at)))
					.setSince(PartialDate.of(2019));
		}
	}

	private CoverageClaim claim(AdministrativeLevel level) {
		CoverageClaim claim = JieduiFactory.eINSTANCE.createCoverageClaim();
		claim.setLevel(level);
		books.programme().getCoverageClaims().add(claim);
		return claim;
	}

	private RuleCheck check() {
		return RuleCheck.of(new CoverageCounts(), books);
	}
}
