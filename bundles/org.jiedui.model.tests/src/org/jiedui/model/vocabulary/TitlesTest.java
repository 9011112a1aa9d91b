/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {

	private static final JieduiFactory F = JieduiFactory.eINSTANCE;

	private final Titles chinese = new Titles(new Labels(Locale.SIMPLIFIED_CHINESE));
	private final Titles english = new Titles(new Labels(Locale.ENGLISH));

	static Stream<EClass> concrete() {
		return JieduiPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract());
	}

	@ParameterizedTest
	@MethodSource("concrete")
	void anEmptyObjectHasATitleToo(EClass type) {
		assertThat(chinese.title(EcoreUtil.create(type))).isNotBlank();
		assertThat(english.title(EcoreUtil.create(type))).isNotBlank();
	}

	@Test
	void aPatternIsFilled() {
		AnnualPlan plan = F.createAnnualPlan();
		plan.setYear(2024);
		plan.setName("工作计划");
		assertThat(chinese.title(plan)).isEqualTo("2024 工作计划");
	}

	@Test
	void aLiteralIsNamedInTheLanguage() {
		CoverageClaim claim = F.createCoverageClaim();
		claim.setLevel(AdministrativeLevel.COUNTY);
		assertThat(chinese.title(claim)).isEqualTo("县级");
		assertThat(english.title(claim)).isEqualTo("County");
	}

	@Test
	void aPairingIsCalledByItsSides() {
		Pairing pairing = F.createPairing();
		pairing.getMembers().add(member(MemberRole.HELPER, "河东区"));
		pairing.getMembers().add(member(MemberRole.RECIPIENT, "迭部县"));
		assertThat(chinese.title(pairing)).contains("河东区").contains("迭部县");
	}

	private static Member member(MemberRole role, String name) {
		Party party = F.createAdministrativeUnit();
		party.setName(name);
		Member member = F.createMember();
		member.setRole(role);
		member.setParty(party);
		return member;
	}
}
