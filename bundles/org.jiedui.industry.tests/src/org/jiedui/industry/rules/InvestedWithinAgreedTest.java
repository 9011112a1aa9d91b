/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Settlement;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class InvestedWithinAgreedTest {

	private final TestBooks books = new TestBooks();
	private final Settlement settlement = books.entry(IndustryFactory.eINSTANCE.createSettlement(), "甲");

	@Test
	void comparesWhatIsInvestedWithWhatWasAgreed() {
		settlement.setInvested(Money.of(101));
		check().findsNothing();
		settlement.setAgreed(Money.of(100));
		check().finds(settlement, Literals.SETTLEMENT__INVESTED);
		settlement.setInvested(Money.of(100));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new InvestedWithinAgreed(), books);
	}
}
