/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.talent.Quota;
import org.jiedui.talent.SpecialistPosting;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentKind;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class QuotaIsMetTest {

	private final TestBooks books = new TestBooks();
	private final Quota quota = books.entry(TalentFactory.eINSTANCE.createQuota(), "甲");

	@Test
	void countsWhoWasSentOfTheKindInTheYear() {
		quota.setYear(PartialDate.parse("2023"));
		quota.setKind(TalentKind.TEACHER);
		quota.setNumber(Quantity.of(10));
		sent(TalentKind.TEACHER, "2023-03", Quantity.of(7));
		sent(TalentKind.DOCTOR, "2023-03", Quantity.of(11));
		sent(TalentKind.TEACHER, "2022", Quantity.of(5));
		check().finds(quota, Literals.QUOTA__NUMBER);
		sent(TalentKind.TEACHER, "2023-09", Quantity.of(2));
		sent(TalentKind.TEACHER, "2023-09", null);
		check().findsNothing();
	}

	@Test
	void waitsUntilTheYearIsOver() {
		quota.setYear(PartialDate.parse("2024"));
		quota.setNumber(Quantity.of(10));
		check().findsNothing();
	}

	private void sent(TalentKind kind, String start, Quantity number) {
		SpecialistPosting posting = books.entry(TalentFactory.eINSTANCE.createSpecialistPosting(), "选派");
		posting.setKind(kind);
		posting.setStart(PartialDate.parse(start));
		posting.setNumber(number);
	}

	private RuleCheck check() {
		return RuleCheck.of(new QuotaIsMet(), books);
	}
}
