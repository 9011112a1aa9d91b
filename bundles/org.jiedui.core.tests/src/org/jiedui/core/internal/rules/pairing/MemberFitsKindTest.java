/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.Enterprise;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.OrganisationKind;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class MemberFitsKindTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsUnitsOfTheWrongLevel() {
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(books.township("大塘镇")), List.of(books.county("泸定县")));
		check().finds(pairing.getMembers().get(1), Literals.MEMBER__PARTY);
	}

	@Test
	void findsTheWrongUnitAmongSeveral() {
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(books.township("大塘镇")),
				List.of(books.township("磨西镇"), books.village("更古村")));
		check().finds(pairing.getMembers().get(2), Literals.MEMBER__PARTY);
	}

	@Test
	void takesStreetsTownsAndPlacesOfTheLevelForTownships() {
		books.pairing(PairingKind.TOWNSHIP, List.of(books.place(AdministrativeLevel.TOWNSHIP, "阳澄湖度假区")), List.of(books.township("瓦屋乡")));
		check().findsNothing();
	}

	@Test
	void takesUnitsOfDifferentLevelsForRegionsButNoVillages() {
		books.pairing(PairingKind.REGION, List.of(books.county("正乡区")), List.of(books.township("毛坝镇"), books.place(AdministrativeLevel.NONE, "新区")));
		check().findsNothing();
		Pairing pairing = books.pairing(PairingKind.REGION, List.of(books.unit(AdministrativeLevel.PROVINCE, "四川省")),
				List.of(books.unit(AdministrativeLevel.VILLAGE, "更古村")));
		check().finds(pairing.getMembers().get(1), Literals.MEMBER__PARTY);
	}

	@Test
	void allowsAnEnterpriseAsThirdPartyOfVillages() {
		Enterprise third = books.enterprise("鲜活果汁");
		books.pairing(PairingKind.VILLAGE, List.of(books.village("七桥村"), third), List.of(books.village("高坝田村")));
		books.pairing(PairingKind.VILLAGE_ENTERPRISE, List.of(books.village("七桥村"), third), List.of(books.village("高坝田村")));
		check().findsNothing();
	}

	@Test
	void findsAnEnterpriseInPlaceOfAVillage() {
		Pairing pairing = books.pairing(PairingKind.VILLAGE, List.of(books.enterprise("鲜活果汁")), List.of(books.village("高坝田村")));
		check().finds(pairing.getMembers().get(0), Literals.MEMBER__PARTY);
	}

	@Test
	void wantsHouseholdsOnlyOnTheRecipientSide() {
		books.pairing(PairingKind.HOUSEHOLD, List.of(books.department("民政局")), List.of(books.household("甲户")));
		check().findsNothing();
		Pairing pairing = books.pairing(PairingKind.HOUSEHOLD, List.of(books.department("民政局")), List.of(books.village("更古村")));
		check().finds(pairing.getMembers().get(1), Literals.MEMBER__PARTY);
	}

	@Test
	void wantsDepartmentsSchoolsAndHospitals() {
		books.pairing(PairingKind.DEPARTMENT, List.of(books.department("统战部")), List.of(books.department("统战部")));
		books.pairing(PairingKind.SCHOOL, List.of(books.organisation(OrganisationKind.SCHOOL, "一中")),
				List.of(books.organisation(OrganisationKind.SCHOOL, "二中")));
		books.pairing(PairingKind.HOSPITAL, List.of(books.organisation(OrganisationKind.HOSPITAL, "人民医院")),
				List.of(books.organisation(OrganisationKind.HOSPITAL, "县医院")));
		check().findsNothing();
		Pairing wrong = books.pairing(PairingKind.SCHOOL, List.of(books.organisation(OrganisationKind.HOSPITAL, "人民医院")),
				List.of(books.organisation(OrganisationKind.SCHOOL, "二中")));
		check().finds(wrong.getMembers().get(0), Literals.MEMBER__PARTY);
	}

	@Test
	void takesAnybodyForIndustryAndSocialForces() {
		books.pairing(PairingKind.INDUSTRY, List.of(books.enterprise("花样年")), List.of(books.township("磨西镇")));
		books.pairing(PairingKind.SOCIAL_FORCE, List.of(books.organisation(OrganisationKind.ASSOCIATION, "商会")), List.of(books.village("更古村")));
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new MemberFitsKind(), books);
	}
}
