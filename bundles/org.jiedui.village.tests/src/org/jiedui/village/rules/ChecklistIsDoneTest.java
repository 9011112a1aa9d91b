/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jiedui.model.Activity;
import org.jiedui.model.ActivityKind;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Village;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.Checklist;
import org.jiedui.village.ChecklistItem;
import org.jiedui.village.EvidenceKind;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistIsDoneTest {

	private final TestBooks books = new TestBooks();
	private final Checklist checklist = books.entry(VillageFactory.eINSTANCE.createChecklist(), "甲");

	private final Village village = books.village("黄金淌村");

	@BeforeEach
	void year() {
		checklist.setYear(PartialDate.parse("2023"));
		checklist.setSubject(village);
	}

	@Test
	void countsExchangesOfTheYearThatNameTheSubject() {
		item(EvidenceKind.VISIT, 2);
		visit("2023-03", village);
		visit("2022-03", village);
		visit("2023-04", books.village("大石板村"));
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		visit("2023-05", village);
		check().findsNothing();
	}

	@Test
	void anEntryMayStandForSeveral() {
		item(EvidenceKind.VISIT, 2);
		visit("2023-03", village).setOccurrences(Quantity.of(2));
		check().findsNothing();
	}

	@Test
	void tellsActivitiesByTheirKind() {
		item(EvidenceKind.SYMPATHY, 1);
		visit("2023-05", village);
		Activity activity = books.entry(JieduiFactory.eINSTANCE.createActivity(), "慰问");
		activity.setStart(PartialDate.parse("2023-01"));
		activity.setPlace(village);
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		activity.setKind(ActivityKind.SYMPATHY);
		check().findsNothing();
	}

	@Test
	void believesWhatIsEnteredByHand() {
		ChecklistItem item = item(EvidenceKind.NONE, 1);
		item.setDone(Quantity.of(0));
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		item.setDone(Quantity.of(1));
		check().findsNothing();
	}

	@Test
	void whatTheBooksDoNotTellIsNotUndone() {
		item(EvidenceKind.NONE, 1);
		item(EvidenceKind.ACTIVITY, 1);
		item(EvidenceKind.PROJECT, 1);
		visit("2022-03", village);
		visit("2023-03", books.village("大石板村"));
		check().findsNothing();
	}

	@Test
	void tellsOfAllItemsAtOnce() {
		item(EvidenceKind.ACTIVITY, 2);
		item(EvidenceKind.MEETING, 1);
		item(EvidenceKind.VISIT, 1);
		visit("2023-03", village);
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		assertThat(check().messages()).singleElement().asString().contains("2", "ACTIVITY", "MEETING").doesNotContain("VISIT");
	}

	@Test
	void waitsUntilItIsDue() {
		checklist.setYear(PartialDate.parse("2024"));
		ChecklistItem item = item(EvidenceKind.VISIT, 1);
		check().findsNothing();
		item.setDue(LocalDate.of(2024, 6, 30));
		visit("2024-03", books.village("大石板村"));
		check().findsNothing();
		project("2024-03");
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
	}

	private ChecklistItem item(EvidenceKind evidence, long required) {
		ChecklistItem item = VillageFactory.eINSTANCE.createChecklistItem();
		item.setName(evidence.name());
		item.setEvidence(evidence);
		item.setRequired(Quantity.of(required));
		checklist.getItems().add(item);
		return item;
	}

	private void project(String start) {
		Project project = books.project(ProjectStage.UNDER_WAY);
		project.setActualStart(PartialDate.parse(start));
		project.setPlace(village);
	}

	private Visit visit(String start, Village place) {
		Visit visit = books.visit(start);
		visit.setPlace(place);
		return visit;
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChecklistIsDone(), books);
	}
}
