/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Person;
import org.jiedui.model.value.PartialDate;
import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PersonIsInOnePlaceTest {

	private final TestBooks books = new TestBooks();
	private final Secondment secondment = books.entry(TalentFactory.eINSTANCE.createSecondment(), "甲");

	private final Secondment other = books.entry(TalentFactory.eINSTANCE.createSecondment(), "乙");
	private final Person person = books.root(JieduiFactory.eINSTANCE.createPerson());

	@Test
	void findsPeriodsThatOverlap() {
		post(secondment, "2021-05-01", "2023-05-01");
		post(other, "2023-04-01", null);
		check().findsEach(Literals.POSTING__START, secondment, other);
	}

	@Test
	void onePostingMayFollowTheOther() {
		post(secondment, "2021-05-01", "2023-05-01");
		post(other, "2023-06-01", null);
		check().findsNothing();
	}

	@Test
	void othersMayBeElsewhere() {
		post(secondment, "2021-05-01", null);
		post(other, "2021-05-01", null);
		other.setPerson(books.root(JieduiFactory.eINSTANCE.createPerson()));
		check().findsNothing();
	}

	private void post(Secondment posting, String start, String end) {
		posting.setPerson(person);
		posting.setStart(PartialDate.parse(start));
		posting.setEnd(PartialDate.parse(end));
	}

	private RuleCheck check() {
		return RuleCheck.of(new PersonIsInOnePlace(), books);
	}
}
