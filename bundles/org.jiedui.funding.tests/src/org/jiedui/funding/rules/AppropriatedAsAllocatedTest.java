/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.funding.Allocation;
import org.jiedui.funding.Appropriation;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class AppropriatedAsAllocatedTest {

	private final TestBooks books = new TestBooks();
	private final Allocation allocation = books.entry(FundingFactory.eINSTANCE.createAllocation(), "甲");

	@Test
	void comparesTheSumOfAppropriationsWithTheAllocation() {
		allocation.setAmount(Money.of(100));
		appropriate(100);
		check().findsNothing();
		appropriate(1);
		check().finds(allocation, Literals.ALLOCATION__APPROPRIATIONS);
	}

	@Test
	void needsAnAmountToCompareWith() {
		appropriate(100);
		check().findsNothing();
	}

	private void appropriate(long yuan) {
		Appropriation flow = FundingFactory.eINSTANCE.createAppropriation();
		flow.setAmount(Money.of(yuan));
		allocation.getAppropriations().add(flow);
	}

	private RuleCheck check() {
		return RuleCheck.of(new AppropriatedAsAllocated(), books);
	}
}
