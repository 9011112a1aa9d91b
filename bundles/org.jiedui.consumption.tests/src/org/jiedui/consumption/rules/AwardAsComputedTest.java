/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import org.jiedui.consumption.Award;
import org.jiedui.consumption.AwardRule;
import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class AwardAsComputedTest {

	private final TestBooks books = new TestBooks();
	private final Award award = books.entry(ConsumptionFactory.eINSTANCE.createAward(), "甲");

	private final AwardRule rule = books.entry(ConsumptionFactory.eINSTANCE.createAwardRule(), "办法");

	@Test
	void comparesWhatWasPaidWithWhatIsDue() {
		award.setSales(Money.of(205_500));
		award.setPaid(Money.of(6_200));
		check().findsNothing();
		award.setRule(rule);
		rule.setRate(Quantity.of(3));
		check().finds(award, Literals.AWARD__PAID);
		award.setPaid(Money.of(6_165));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new AwardAsComputed(), books);
	}
}
