/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.jiedui.labour.JobFair;
import org.jiedui.labour.LabourFactory;
import org.jiedui.labour.LabourPackage.Literals;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class FairIsNoDuplicateTest {

	private final TestBooks books = new TestBooks();
	private final JobFair jobFair = books.entry(LabourFactory.eINSTANCE.createJobFair(), "甲");

	private final JobFair other = books.entry(LabourFactory.eINSTANCE.createJobFair(), "乙");
	private final AdministrativeUnit county = books.county("迭部县");

	@Test
	void findsFairsOfTheSameDayAndPlace() {
		hold(jobFair, "2023-03-10", county);
		hold(other, "2023-03-10", county);
		check().findsEach(Literals.JOB_FAIR__DATE, jobFair, other);
	}

	@Test
	void anotherPlaceIsAnotherFair() {
		hold(jobFair, "2023-03-10", county);
		hold(other, "2023-03-10", books.county("河东区"));
		check().findsNothing();
	}

	@Test
	void whatIsNotKnownIsNotCompared() {
		hold(jobFair, "2023-03-10", null);
		hold(other, "2023-03-10", null);
		check().findsNothing();
	}

	private static void hold(JobFair fair, String date, AdministrativeUnit place) {
		fair.setDate(PartialDate.parse(date));
		fair.setPlace(place);
	}

	private RuleCheck check() {
		return RuleCheck.of(new FairIsNoDuplicate(), books);
	}
}
