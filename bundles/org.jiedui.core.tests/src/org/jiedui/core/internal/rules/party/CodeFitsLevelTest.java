/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.party;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class CodeFitsLevelTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsCodesOfAnotherLength() {
		AdministrativeUnit township = books.township("泸桥镇");
		township.setCode("513322");
		check().finds(township, Literals.PARTY__CODE);
	}

	@Test
	void knowsTheLengthOfEachLevel() {
		books.unit(AdministrativeLevel.PROVINCE, "四川省").setCode("51");
		books.unit(AdministrativeLevel.PREFECTURE, "甘孜州").setCode("5133");
		books.county("泸定县").setCode("513322");
		books.township("泸桥镇").setCode("513322100");
		books.village("海子村").setCode("513322100201");
		check().findsNothing();
	}

	@Test
	void allowsCodesThatAreFilledUpWithZeros() {
		books.unit(AdministrativeLevel.PREFECTURE, "甘孜州").setCode("513300");
		books.county("泸定县").setCode("513322000000");
		check().findsNothing();
	}

	@Test
	void leavesCodesOfOthersAlone() {
		books.enterprise("国控佳茂").setCode("A-7");
		books.place(AdministrativeLevel.COUNTY, "东湖风景区").setCode("donghu");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new CodeFitsLevel(), books);
	}
}
