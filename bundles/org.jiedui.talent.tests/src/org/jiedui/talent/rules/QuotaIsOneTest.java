/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.model.value.PartialDate;
import org.jiedui.talent.Quota;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentKind;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class QuotaIsOneTest {

	private final TestBooks books = new TestBooks();
	private final Quota quota = books.entry(TalentFactory.eINSTANCE.createQuota(), "甲");

	@Test
	void thereIsOneForAKindAndYear() {
		Quota other = books.entry(TalentFactory.eINSTANCE.createQuota(), "乙");
		quota.setYear(PartialDate.parse("2023"));
		other.setYear(PartialDate.parse("2023"));
		check().findsEach(Literals.QUOTA__KIND, quota, other);
		other.setKind(TalentKind.DOCTOR);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new QuotaIsOne(), books);
	}
}
