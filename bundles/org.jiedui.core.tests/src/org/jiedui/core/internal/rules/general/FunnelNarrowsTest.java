/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Qualifier;
import org.jiedui.model.Training;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class FunnelNarrowsTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsMorePersonsThanPersonTimes() {
		Training training = books.training();
		training.setParticipants(Quantity.of(600));
		training.setPersonTimes(Quantity.of(500, Qualifier.OVER));
		check().finds(training, Literals.EXCHANGE__PARTICIPANTS);
	}

	@Test
	void allowsEqualNumbersAndGaps() {
		Training training = books.training();
		training.setParticipants(Quantity.of(600));
		check().findsNothing();
		training.setPersonTimes(Quantity.of(600));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new FunnelNarrows(), books);
	}
}
