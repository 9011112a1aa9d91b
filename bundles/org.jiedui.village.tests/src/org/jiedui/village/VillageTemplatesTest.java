/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;

import org.jiedui.core.template.TemplateCatalog;
import org.jiedui.core.template.Templates;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.VillagePackage.Literals;
import org.jiedui.village.rules.ChecklistIsDone;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The templates of the module, as it is installed. */
class VillageTemplatesTest {

	private final TestBooks books = new TestBooks();

	private Checklist checklist(String template) {
		TemplateCatalog catalog = new Templates(FrameworkUtil.getBundle(VillagePackage.class).getBundleContext()).of(Year.of(2023));
		Checklist checklist = (Checklist) catalog.find(Literals.CHECKLIST, template).orElseThrow().create();
		checklist.setProgramme(books.programme());
		return books.root(checklist);
	}

	@Test
	void fourPlusN() {
		assertThat(checklist("4+N").getItems()).extracting(ChecklistItem::getName).containsExactly("一个规划", "一次活动", "一件实事", "一次慰问");
	}

	@Test
	void fiveOnes() {
		assertThat(checklist("five-ones").getItems()).hasSize(5);
		assertThat(checklist("Five ones").getTemplate()).isEqualTo("五个一");
	}

	@Test
	void twoJointEventsAreCountedInTheBooks() {
		Checklist checklist = checklist("two-joint-events");
		assertThat(checklist.getYear()).isEqualTo(PartialDate.parse("2023"));
		assertThat(checklist.getItems()).extracting(ChecklistItem::getDue).containsExactly(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 12, 31));

		activity("2023-12");
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		activity("2023-03");
		check().findsNothing();
	}

	private void activity(String start) {
		books.entry(JieduiFactory.eINSTANCE.createActivity(), "联合活动").setStart(PartialDate.parse(start));
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChecklistIsDone(), books);
	}
}
