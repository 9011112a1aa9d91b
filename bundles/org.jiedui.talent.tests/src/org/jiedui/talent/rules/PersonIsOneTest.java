/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.value.Quantity;
import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PersonIsOneTest {

	private final TestBooks books = new TestBooks();
	private final Secondment secondment = books.entry(TalentFactory.eINSTANCE.createSecondment(), "甲");

	@Test
	void anEntryWithANameStandsForOnePerson() {
		secondment.setNumber(Quantity.of(6));
		check().findsNothing();
		secondment.setPerson(books.root(JieduiFactory.eINSTANCE.createPerson()));
		check().finds(secondment, Literals.POSTING__NUMBER);
		secondment.setNumber(Quantity.of(1));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new PersonIsOne(), books);
	}
}
