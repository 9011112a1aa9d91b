/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class NoCircleOfSuperiorsTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsEveryPartyOfACircle() {
		Party first = books.enterprise("甲公司");
		Party second = books.enterprise("乙公司");
		first.setSuperior(second);
		second.setSuperior(first);
		Party below = books.enterprise("丙公司");
		below.setSuperior(first);
		check().findsEach(Literals.PARTY__SUPERIOR, first, second);
	}

	@Test
	void findsAPartyThatIsItsOwnSuperior() {
		Party party = books.enterprise("甲公司");
		party.setSuperior(party);
		check().finds(party, Literals.PARTY__SUPERIOR);
	}

	@Test
	void allowsChains() {
		books.township(books.county("泸定县"), "泸桥镇");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new NoCircleOfSuperiors(), books);
	}
}
