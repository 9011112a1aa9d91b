/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingShape;
import org.jiedui.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairingGeometryTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	static Stream<Arguments> shapes() {
		EClass unit = P.getAdministrativeUnit();
		return Stream.of(Arguments.of(List.of(unit), List.of(unit), PairingShape.POINT_TO_POINT),
				Arguments.of(List.of(P.getEnterprise()), List.of(P.getVillage()), PairingShape.POINT_TO_POINT),
				Arguments.of(List.of(P.getDepartment()), List.of(P.getDepartment()), PairingShape.POINT_TO_POINT),
				Arguments.of(List.of(P.getEnterprise()), List.of(P.getDepartment()), PairingShape.POINT_TO_LINE),
				Arguments.of(List.of(P.getEnterprise()), List.of(unit), PairingShape.POINT_TO_AREA),
				Arguments.of(List.of(P.getVillage()), List.of(P.getPlace()), PairingShape.POINT_TO_AREA),
				Arguments.of(List.of(P.getDepartment()), List.of(unit), PairingShape.LINE_TO_AREA),
				Arguments.of(List.of(unit), List.of(unit, P.getPlace()), PairingShape.ONE_TO_MANY),
				Arguments.of(List.of(unit, unit), List.of(unit), PairingShape.MANY_TO_ONE),
				Arguments.of(List.of(unit, unit), List.of(unit, unit), PairingShape.MANY_TO_MANY),
				Arguments.of(List.of(), List.of(unit), PairingShape.NONE), Arguments.of(List.of(unit), List.of(), PairingShape.NONE));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void membersMakeTheShape(List<EClass> helpers, List<EClass> recipients, PairingShape shape) {
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		helpers.forEach(type -> member(pairing, MemberRole.HELPER, (Party) EcoreUtil.create(type)));
		recipients.forEach(type -> member(pairing, MemberRole.RECIPIENT, (Party) EcoreUtil.create(type)));
		assertThat(pairing.getShape()).isEqualTo(shape);
	}

	@Test
	void aUnitOfVillageLevelIsNoArea() {
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		AdministrativeUnit unit = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		member(pairing, MemberRole.HELPER, JieduiFactory.eINSTANCE.createEnterprise());
		member(pairing, MemberRole.RECIPIENT, unit);
		unit.setLevel(AdministrativeLevel.TOWNSHIP);
		assertThat(pairing.getShape()).isEqualTo(PairingShape.POINT_TO_AREA);
		unit.setLevel(AdministrativeLevel.VILLAGE);
		assertThat(pairing.getShape()).isEqualTo(PairingShape.POINT_TO_POINT);
	}

	@Test
	void unitsThatAreOnlyCountedCount() {
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		member(pairing, MemberRole.HELPER, JieduiFactory.eINSTANCE.createAdministrativeUnit());
		Member towns = member(pairing, MemberRole.RECIPIENT, null);
		towns.setDesignation("8个镇");
		towns.setCount(8);
		assertThat(pairing.getShape()).isEqualTo(PairingShape.ONE_TO_MANY);
		assertThat(PairingGeometry.count(pairing, MemberRole.RECIPIENT)).isEqualTo(8);
		assertThat(pairing.getRecipients()).isEmpty();
	}

	@Test
	void theLevelIsThatOfTheFirstNamedRecipient() {
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		assertThat(pairing.getLevel()).isEqualTo(AdministrativeLevel.NONE);
		member(pairing, MemberRole.RECIPIENT, null);
		AdministrativeUnit county = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		county.setLevel(AdministrativeLevel.COUNTY);
		member(pairing, MemberRole.RECIPIENT, county);
		member(pairing, MemberRole.RECIPIENT, JieduiFactory.eINSTANCE.createVillage());
		assertThat(pairing.getLevel()).isEqualTo(AdministrativeLevel.COUNTY);
	}

	@Test
	void aDepartmentIsHelpedAtTheLevelOfItsUnit() {
		AdministrativeUnit county = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		county.setLevel(AdministrativeLevel.COUNTY);
		Party bureau = JieduiFactory.eINSTANCE.createDepartment();
		bureau.setSuperior(county);
		Party office = JieduiFactory.eINSTANCE.createDepartment();
		office.setSuperior(bureau);
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		member(pairing, MemberRole.RECIPIENT, office);
		assertThat(pairing.getLevel()).isEqualTo(AdministrativeLevel.COUNTY);
		assertThat(office.getEffectiveLevel()).isEqualTo(AdministrativeLevel.NONE);
	}

	@Test
	void superiorsInACircleHaveNoLevel() {
		Party one = JieduiFactory.eINSTANCE.createDepartment();
		Party other = JieduiFactory.eINSTANCE.createDepartment();
		one.setSuperior(other);
		other.setSuperior(one);
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		member(pairing, MemberRole.RECIPIENT, one);
		assertThat(pairing.getLevel()).isEqualTo(AdministrativeLevel.NONE);
	}

	@Test
	void theKindOfAPartyCanTellItsLevel() {
		assertThat(JieduiFactory.eINSTANCE.createVillage().getEffectiveLevel()).isEqualTo(AdministrativeLevel.VILLAGE);
		assertThat(JieduiFactory.eINSTANCE.createHousehold().getEffectiveLevel()).isEqualTo(AdministrativeLevel.HOUSEHOLD);
		assertThat(JieduiFactory.eINSTANCE.createEnterprise().getEffectiveLevel()).isEqualTo(AdministrativeLevel.NONE);
	}

	private static Member member(Pairing pairing, MemberRole role, Party party) {
		Member member = JieduiFactory.eINSTANCE.createMember();
		member.setRole(role);
		member.setParty(party);
		pairing.getMembers().add(member);
		return member;
	}
}
