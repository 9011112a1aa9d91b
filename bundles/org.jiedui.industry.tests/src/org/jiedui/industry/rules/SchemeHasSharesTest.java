/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SchemeHasSharesTest {

	private final TestBooks books = new TestBooks();
	private final DividendScheme dividendScheme = books.entry(IndustryFactory.eINSTANCE.createDividendScheme(), "甲");

	@Test
	void asksWhoGetsWhat() {
		check().finds(dividendScheme, Literals.DIVIDEND_SCHEME__SHARES);
		dividendScheme.getShares().add(IndustryFactory.eINSTANCE.createDividendShare());
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new SchemeHasShares(), books);
	}
}
