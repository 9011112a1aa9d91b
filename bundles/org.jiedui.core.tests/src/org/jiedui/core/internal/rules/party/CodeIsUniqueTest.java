/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CodeIsUniqueTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsTwins() {
		Party first = books.township("泸桥镇");
		first.setCode("513322100");
		Party second = books.township("泸桥镇（重）");
		second.setCode("513322100 ");
		check().findsEach(Literals.PARTY__CODE, first, second);
	}

	@Test
	void allowsASuccessorWithTheSameCode() {
		Party first = books.township("田坝乡");
		first.setCode("513322202");
		first.setValidUntil(PartialDate.of(2019));
		Party second = books.township("德威镇");
		second.setCode("513322202");
		second.setValidFrom(PartialDate.of(2020));
		check().findsNothing();
	}

	@Test
	void allowsTheSameCodeOfAnotherClassAndNoCode() {
		books.township("泸桥镇").setCode("7");
		books.enterprise("甲公司").setCode("7");
		books.village("海子村").setCode("");
		books.village("更古村").setCode("");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new CodeIsUnique(), books);
	}
}
