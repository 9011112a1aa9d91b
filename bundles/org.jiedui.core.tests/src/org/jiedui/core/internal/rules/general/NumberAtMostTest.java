/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class NumberAtMostTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsNumbersAboveTheMaximum() {
		PlanTask task = TestBooks.task(books.plan(2024), "招聘会");
		task.setProgress(120);
		check().finds(task, Literals.PLAN_TASK__PROGRESS);
		assertThat(check().messages()).allSatisfy(message -> assertThat(message).contains("招聘会", "120", "100"));
	}

	@Test
	void allowsTheMaximumItself() {
		TestBooks.task(books.plan(2024), "招聘会").setProgress(100);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new NumberAtMost(), books);
	}
}
