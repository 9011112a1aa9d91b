/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.Village;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.Checklist;
import org.jiedui.village.ChecklistItem;
import org.jiedui.village.EvidenceKind;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class ChecklistIsKnownTest {

	private final TestBooks books = new TestBooks();

	private Checklist checklist(String name, String year, EvidenceKind evidence, Village subject) {
		Checklist checklist = books.entry(VillageFactory.eINSTANCE.createChecklist(), name);
		checklist.setYear(PartialDate.parse(year));
		checklist.setTemplate("4+N");
		checklist.setSubject(subject);
		ChecklistItem item = VillageFactory.eINSTANCE.createChecklistItem();
		item.setName("事项");
		item.setEvidence(evidence);
		checklist.getItems().add(item);
		return checklist;
	}

	@Test
	void whatNobodyEnteredIsNotKnownOnceItIsDue() {
		Checklist past = checklist("甲", "2023", EvidenceKind.NONE, null);
		checklist("乙", "2024", EvidenceKind.NONE, null);
		check().finds(past, Literals.CHECKLIST__ITEMS);
		past.getItems().getFirst().setDone(Quantity.of(0));
		check().findsNothing();
	}

	@Test
	void anythingOfTheYearAndTheVillageTells() {
		Village village = books.village("铜锣村");
		Checklist checklist = checklist("甲", "2023", EvidenceKind.ACTIVITY, village);
		books.visit("2023-03");
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		books.visit("2023-04").setPlace(village);
		check().findsNothing();
	}

	@Test
	void manyOfAKindAndYearAreOneFinding() {
		Checklist done = checklist("甲", "2023", EvidenceKind.NONE, null);
		done.getItems().getFirst().setDone(Quantity.of(1));
		Checklist first = checklist("乙", "2023", EvidenceKind.NONE, null);
		checklist("丙", "2023", EvidenceKind.NONE, null);
		Checklist other = checklist("丁", "2022", EvidenceKind.NONE, null);
		check().findsEach(Literals.CHECKLIST__ITEMS, first, other);
		assertThat(check().messages().getFirst()).contains("乙", "2", "2023", "4+N");
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChecklistIsKnown(), books);
	}
}
