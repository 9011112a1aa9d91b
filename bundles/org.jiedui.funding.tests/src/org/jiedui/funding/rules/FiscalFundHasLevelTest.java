/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Fund;
import org.jiedui.funding.FundNature;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class FiscalFundHasLevelTest {

	private final TestBooks books = new TestBooks();
	private final Fund fund = books.entry(FundingFactory.eINSTANCE.createFund(), "甲");

	@Test
	void asksForTheLevelOfFiscalFundsOnly() {
		fund.setNature(FundNature.SOCIAL);
		check().findsNothing();
		fund.setNature(FundNature.FISCAL);
		check().finds(fund, Literals.FUND__LEVEL);
		fund.setLevel(AdministrativeLevel.COUNTY);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new FiscalFundHasLevel(), books);
	}
}
