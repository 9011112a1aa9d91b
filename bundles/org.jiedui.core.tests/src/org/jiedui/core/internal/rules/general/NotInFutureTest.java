/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import java.time.LocalDate;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Visit;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class NotInFutureTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsWhatHasNotHappenedYet() {
		Visit visit = books.visit("2024-07-01");
		check().finds(visit, Literals.EXCHANGE__START);
	}

	@Test
	void allowsTodayAndWhatMayBePast() {
		books.visit("2024-06-30");
		books.visit("2024");
		check().findsNothing();
	}

	@Test
	void allowsPlansForTheFuture() {
		TestBooks.task(books.plan(2025), "招聘会").setDue(LocalDate.of(2025, 3, 1));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new NotInFuture(), books);
	}
}
