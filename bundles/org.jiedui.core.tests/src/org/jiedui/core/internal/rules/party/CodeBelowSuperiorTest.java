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

class CodeBelowSuperiorTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsCodesOfAnotherBranch() {
		AdministrativeUnit county = books.county("泸定县");
		county.setCode("513322");
		AdministrativeUnit township = books.township(county, "大塘镇");
		township.setCode("510131101");
		check().finds(township, Literals.PARTY__CODE);
	}

	@Test
	void allowsCodesBelowTheSuperiors() {
		AdministrativeUnit county = books.county("泸定县");
		county.setCode("513322000000");
		books.township(county, "泸桥镇").setCode("513322100");
		books.township(county, "磨西镇");
		check().findsNothing();
	}

	@Test
	void asksNothingOfPlacesWithoutCode() {
		books.township(books.place(AdministrativeLevel.COUNTY, "东湖风景区"), "梨园街道").setCode("420106490");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new CodeBelowSuperior(), books);
	}
}
