/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class PairingIsNoDuplicateTest {

	private final TestBooks books = new TestBooks();
	private final Party helper = books.village("明月村");
	private final Party recipient = books.village("海子村");

	@Test
	void findsTheSameMembersOfTheSameKind() {
		Pairing first = pair();
		Pairing second = pair();
		check().findsEach(null, first, second);
	}

	@Test
	void allowsAnotherKindOrOtherMembers() {
		pair();
		books.pairing(PairingKind.INDUSTRY, List.of(helper), List.of(recipient));
		books.pairing(PairingKind.VILLAGE, List.of(recipient), List.of(helper));
		books.pairing(PairingKind.VILLAGE, List.of(helper), List.of(books.village("湾东村")));
		check().findsNothing();
	}

	@Test
	void allowsOneAfterTheOther() {
		pair().setUntil(PartialDate.of(2019));
		pair().setSince(PartialDate.of(2020));
		check().findsNothing();
	}

	@Test
	void leavesOtherProgrammesAlone() {
		pair();
		pair().setProgramme(books.root(JieduiFactory.eINSTANCE.createProgramme()));
		check().findsNothing();
	}

	private Pairing pair() {
		return books.pairing(PairingKind.VILLAGE, List.of(helper), List.of(recipient));
	}

	private RuleCheck check() {
		return RuleCheck.of(new PairingIsNoDuplicate(), books);
	}
}
