/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.List;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class SidesDifferTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsAPartyThatHelpsItself() {
		Party county = books.county("泸定县");
		books.programme().getHelpers().add(county);
		books.programme().getRecipients().add(county);
		check().finds(books.programme(), Literals.PROGRAMME__RECIPIENTS);
	}

	@Test
	void allowsTwoHelpersOfOne() {
		books.programme().getHelpers().addAll(List.of(books.county("洪山区"), books.place(AdministrativeLevel.COUNTY, "东湖风景区")));
		books.programme().getRecipients().add(books.county("建始县"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new SidesDiffer(), books);
	}
}
