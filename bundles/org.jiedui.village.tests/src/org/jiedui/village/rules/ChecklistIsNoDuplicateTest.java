/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.model.Village;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.Checklist;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class ChecklistIsNoDuplicateTest {

	private final TestBooks books = new TestBooks();
	private final Checklist checklist = books.entry(VillageFactory.eINSTANCE.createChecklist(), "甲");

	@Test
	void thereIsOneOfAKindForSubjectAndYear() {
		Village village = books.village("黄金淌村");
		Checklist other = books.entry(VillageFactory.eINSTANCE.createChecklist(), "乙");
		for (Checklist each : new Checklist[] { checklist, other }) {
			each.setYear(PartialDate.parse("2023"));
			each.setSubject(village);
			each.setTemplate("4+N");
		}
		check().findsEach(Literals.CHECKLIST__YEAR, checklist, other);
		other.setTemplate("五个一");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChecklistIsNoDuplicate(), books);
	}
}
