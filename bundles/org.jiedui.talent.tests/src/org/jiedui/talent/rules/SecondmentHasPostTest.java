/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent.rules;

import org.jiedui.talent.Secondment;
import org.jiedui.talent.TalentFactory;
import org.jiedui.talent.TalentPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SecondmentHasPostTest {

	private final TestBooks books = new TestBooks();
	private final Secondment secondment = books.entry(TalentFactory.eINSTANCE.createSecondment(), "甲");

	@Test
	void asksForThePost() {
		check().finds(secondment, Literals.SECONDMENT__POST);
		secondment.setPost("副县长");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new SecondmentHasPost(), books);
	}
}
