/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.ExchangeDirection;
import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SentFromItsSideTest {

	private final TestBooks books = new TestBooks();
	private final Secondment secondment = books.entry(TalentFactory.eINSTANCE.createSecondment(), "甲");

	@Test
	void nobodyIsSentToWhereHeComesFrom() {
		AdministrativeUnit county = books.county("泸定县");
		books.programme().getRecipients().add(county);
		secondment.setSentBy(books.township(county, "磨西镇"));
		secondment.setDirection(ExchangeDirection.TO_HELPER);
		check().findsNothing();
		secondment.setDirection(ExchangeDirection.TO_RECIPIENT);
		check().finds(secondment, Literals.POSTING__SENT_BY);
	}

	private RuleCheck check() {
		return RuleCheck.of(new SentFromItsSide(), books);
	}
}
