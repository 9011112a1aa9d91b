/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.exchange;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Qualifier;
import org.jiedui.model.Training;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TrainingHasSessionsTest {

	private final TestBooks books = new TestBooks();

	@Test
	void notesTrainingsWithoutSessions() {
		Training training = books.training();
		check().finds(training, Literals.TRAINING__SESSIONS);
		training.setSessions(Quantity.of(10, Qualifier.OVER));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new TrainingHasSessions(), books);
	}
}
