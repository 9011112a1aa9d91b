/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.CreditLine;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CreditIsNotOverdrawnTest {

	private final TestBooks books = new TestBooks();
	private final CreditLine creditLine = books.entry(FundingFactory.eINSTANCE.createCreditLine(), "甲");

	@Test
	void comparesWhatIsDrawnWithTheLine() {
		creditLine.setDrawn(Money.of(101));
		check().findsNothing();
		creditLine.setAmount(Money.of(100));
		check().finds(creditLine, Literals.CREDIT_LINE__DRAWN);
		creditLine.setDrawn(Money.of(100));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new CreditIsNotOverdrawn(), books);
	}
}
