/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.Checklist;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class ChecklistHasItemsTest {

	private final TestBooks books = new TestBooks();
	private final Checklist checklist = books.entry(VillageFactory.eINSTANCE.createChecklist(), "甲");

	@Test
	void asksWhatIsToBeDone() {
		check().finds(checklist, Literals.CHECKLIST__ITEMS);
		checklist.getItems().add(VillageFactory.eINSTANCE.createChecklistItem());
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ChecklistHasItems(), books);
	}
}
