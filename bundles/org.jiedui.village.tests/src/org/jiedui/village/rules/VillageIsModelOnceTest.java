/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.model.Village;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.ModelVillage;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class VillageIsModelOnceTest {

	private final TestBooks books = new TestBooks();
	private final ModelVillage modelVillage = books.entry(VillageFactory.eINSTANCE.createModelVillage(), "甲");

	@Test
	void aVillageIsInASchemeOnce() {
		Village village = books.village("根古村");
		ModelVillage other = books.entry(VillageFactory.eINSTANCE.createModelVillage(), "乙");
		modelVillage.setVillage(village);
		other.setVillage(village);
		check().findsEach(Literals.MODEL_VILLAGE__VILLAGE, modelVillage, other);
		other.setScheme("百村振兴计划");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new VillageIsModelOnce(), books);
	}
}
