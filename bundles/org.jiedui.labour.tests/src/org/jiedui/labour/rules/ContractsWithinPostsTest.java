/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour.rules;

import org.jiedui.labour.JobFair;
import org.jiedui.labour.LabourFactory;
import org.jiedui.labour.LabourPackage.Literals;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ContractsWithinPostsTest {

	private final TestBooks books = new TestBooks();
	private final JobFair jobFair = books.entry(LabourFactory.eINSTANCE.createJobFair(), "甲");

	@Test
	void comparesContractsWithPosts() {
		jobFair.setPosts(Quantity.of(100));
		jobFair.setContracts(Quantity.of(178));
		check().finds(jobFair, Literals.JOB_FAIR__CONTRACTS);
		jobFair.setPosts(Quantity.parse("800余"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ContractsWithinPosts(), books);
	}
}
