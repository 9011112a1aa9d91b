/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.jiedui.labour.JobFair;
import org.jiedui.labour.LabourFactory;
import org.jiedui.labour.LabourPackage.Literals;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SeveralFairsAreDatedTest {

	private final TestBooks books = new TestBooks();
	private final JobFair jobFair = books.entry(LabourFactory.eINSTANCE.createJobFair(), "甲");

	@Test
	void asksSeveralFairsAsOfWhen() {
		jobFair.setOccurrences(Quantity.of(1));
		check().findsNothing();
		jobFair.setOccurrences(Quantity.of(12));
		check().finds(jobFair, Literals.JOB_FAIR__AS_OF);
		jobFair.setAsOf(PartialDate.parse("2023-11-30"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new SeveralFairsAreDated(), books);
	}
}
