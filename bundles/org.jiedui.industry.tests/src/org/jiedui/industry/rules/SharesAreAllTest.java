/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.DividendShare;
import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SharesAreAllTest {

	private final TestBooks books = new TestBooks();
	private final DividendScheme dividendScheme = books.entry(IndustryFactory.eINSTANCE.createDividendScheme(), "甲");

	@Test
	void addsUpTheShares() {
		check().findsNothing();
		share(60);
		share(20);
		check().finds(dividendScheme, Literals.DIVIDEND_SCHEME__SHARES);
		share(20);
		check().findsNothing();
	}

	private DividendShare share(long percent) {
		DividendShare share = IndustryFactory.eINSTANCE.createDividendShare();
		share.setPercent(Quantity.of(percent));
		dividendScheme.getShares().add(share);
		return share;
	}

	private RuleCheck check() {
		return RuleCheck.of(new SharesAreAll(), books);
	}
}
