/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.rules;

import org.jiedui.model.Village;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.jiedui.village.HonoraryHead;
import org.jiedui.village.VillageFactory;
import org.jiedui.village.VillagePackage.Literals;
import org.junit.jupiter.api.Test;

class VillageHasOneHeadTest {

	private final TestBooks books = new TestBooks();
	private final HonoraryHead honoraryHead = books.entry(VillageFactory.eINSTANCE.createHonoraryHead(), "甲");

	@Test
	void oneFollowsTheOther() {
		Village village = books.village("黄金淌村");
		HonoraryHead other = books.entry(VillageFactory.eINSTANCE.createHonoraryHead(), "乙");
		honoraryHead.setVillage(village);
		other.setVillage(village);
		other.setSince(PartialDate.parse("2024"));
		check().findsEach(Literals.HONORARY_HEAD__VILLAGE, honoraryHead, other);
		honoraryHead.setUntil(PartialDate.parse("2023"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new VillageHasOneHead(), books);
	}
}
