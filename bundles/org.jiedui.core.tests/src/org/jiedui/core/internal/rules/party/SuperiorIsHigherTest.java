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

class SuperiorIsHigherTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsSuperiorsOfALowerOrTheSameLevel() {
		AdministrativeUnit township = books.township("泸桥镇");
		AdministrativeUnit county = books.county("泸定县");
		county.setSuperior(township);
		township.setSuperior(books.township("磨西镇"));
		check().findsEach(Literals.PARTY__SUPERIOR, township, county);
	}

	@Test
	void allowsHigherLevelsAndThoseWithoutLevel() {
		AdministrativeUnit county = books.county("泸定县");
		books.township(county, "泸桥镇");
		books.department("乡村振兴局").setSuperior(county);
		county.setSuperior(books.unit(AdministrativeLevel.PROVINCE, "四川省"));
		check().findsNothing();
	}

	@Test
	void allowsPlacesBesideTheLevelThatTheyResemble() {
		books.place(AdministrativeLevel.COUNTY, "东湖风景区").setSuperior(books.county("洪山区"));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new SuperiorIsHigher(), books);
	}
}
