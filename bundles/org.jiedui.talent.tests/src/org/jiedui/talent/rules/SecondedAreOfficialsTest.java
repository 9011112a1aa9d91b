/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentKind;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SecondedAreOfficialsTest {

	private final TestBooks books = new TestBooks();
	private final Secondment secondment = books.entry(TalentFactory.eINSTANCE.createSecondment(), "甲");

	@Test
	void tellsOfSpecialistsAmongTheSeconded() {
		check().findsNothing();
		secondment.setKind(TalentKind.OFFICIAL);
		check().findsNothing();
		secondment.setKind(TalentKind.DOCTOR);
		check().finds(secondment, Literals.POSTING__KIND);
	}

	private RuleCheck check() {
		return RuleCheck.of(new SecondedAreOfficials(), books);
	}
}
