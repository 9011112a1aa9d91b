/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import org.jiedui.consumption.Award;
import org.jiedui.consumption.AwardRule;
import org.jiedui.consumption.ConsumptionFactory;
import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class AwardWithinRuleTest {

	private final TestBooks books = new TestBooks();
	private final Award award = books.entry(ConsumptionFactory.eINSTANCE.createAward(), "甲");

	private final AwardRule rule = books.entry(ConsumptionFactory.eINSTANCE.createAwardRule(), "办法");

	@Test
	void aRuleIsInForceInTheYear() {
		award.setRule(rule);
		award.setYear(PartialDate.parse("2021"));
		check().findsNothing();
		rule.setSince(PartialDate.parse("2022-01-01"));
		check().finds(award, Literals.AWARD__RULE);
		rule.setSince(PartialDate.parse("2021-07-01"));
		check().findsNothing();
		rule.setUntil(PartialDate.parse("2020"));
		check().finds(award, Literals.AWARD__RULE);
	}

	private RuleCheck check() {
		return RuleCheck.of(new AwardWithinRule(), books);
	}
}
