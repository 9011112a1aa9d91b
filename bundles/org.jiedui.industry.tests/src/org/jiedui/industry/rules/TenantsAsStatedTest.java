/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.industry.IndustryFactory;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Park;
import org.jiedui.model.value.Quantity;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TenantsAsStatedTest {

	private final TestBooks books = new TestBooks();
	private final Park park = books.entry(IndustryFactory.eINSTANCE.createPark(), "甲");

	@Test
	void comparesTheListWithTheNumber() {
		check().findsNothing();
		park.setStatedTenants(Quantity.of(1));
		check().finds(park, Literals.PARK__TENANTS);
		park.getTenants().add(IndustryFactory.eINSTANCE.createTenant());
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new TenantsAsStated(), books);
	}
}
