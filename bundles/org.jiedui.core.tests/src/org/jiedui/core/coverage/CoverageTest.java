/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pujiang and Luding: 8 townships help 9, one to one or one to many, and all are covered. */
class CoverageTest {

	private static final LocalDate DAY = LocalDate.of(2020, 7, 2);
	private static final List<String> PUJIANG = List.of("鹤山街道", "寿安街道", "大塘镇", "朝阳湖镇", "西来镇", "大兴镇", "甘溪镇", "成佳镇");
	private static final List<String> LUDING = List.of("磨西镇", "冷碛镇", "兴隆镇", "燕子沟镇", "得妥镇", "烹坝镇", "泸桥镇", "德威镇", "岚安乡");

	private final TestBooks books = new TestBooks();
	private final AdministrativeUnit pujiang = books.county("蒲江县");
	private final AdministrativeUnit luding = books.county("泸定县");
	private final List<Party> helpers = new ArrayList<>();
	private final List<Party> recipients = new ArrayList<>();

	@BeforeEach
	void openProgramme() {
		books.programme().getHelpers().add(pujiang);
		books.programme().getRecipients().add(luding);
		PUJIANG.forEach(name -> helpers.add(books.township(pujiang, name)));
		LUDING.forEach(name -> recipients.add(books.township(luding, name)));
	}

	@Test
	void findsAllTownshipsCovered() {
		pairAllTownships();

		SideCoverage helping = coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.HELPER);
		SideCoverage helped = coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.RECIPIENT);

		assertThat(helping.paired()).hasSize(8);
		assertThat(helped.paired()).hasSize(9);
		assertThat(helped.missing()).isEmpty();
		assertThat(helped.participating()).isEqualTo(9);
	}

	@Test
	void namesWhatIsMissing() {
		books.pairing(PairingKind.TOWNSHIP, helpers.subList(0, 1), recipients.subList(0, 3));

		SideCoverage helped = coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.RECIPIENT);

		assertThat(helped.missing()).extracting(Party::getName).containsExactlyElementsOf(LUDING.subList(3, 9));
	}

	@Test
	void leavesOutPairingsThatEndedAndUnitsThatAreNoMore() {
		pairAllTownships();
		recipients.get(8).setValidUntil(PartialDate.of(2019));
		Pairing first = books.roots().stream().filter(Pairing.class::isInstance).map(Pairing.class::cast).findFirst().orElseThrow();
		first.setUntil(PartialDate.of(2019, 12));

		SideCoverage helped = coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.RECIPIENT);

		assertThat(helped.units()).hasSize(8);
		assertThat(helped.missing()).extracting(Party::getName).containsExactly("磨西镇");
	}

	@Test
	void tellsApartWhatIsOnlyCountedAndWhatLiesElsewhere() {
		Party elsewhere = books.township(books.county("成都高新区"), "中和街道");
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(elsewhere), List.of());
		TestBooks.counted(pairing, MemberRole.HELPER, "3个街道", 3);

		SideCoverage helping = coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.HELPER);

		assertThat(helping.paired()).isEmpty();
		assertThat(helping.outside()).containsExactly(elsewhere);
		assertThat(helping.counted()).isEqualTo(3);
		assertThat(helping.participating()).isEqualTo(4);
	}

	@Test
	void countsVillagesForThemselvesSincePairsNeedNotNest() {
		Party helper = books.village("八角井村");
		helper.setSuperior(helpers.get(0));
		Party recipient = books.village("湾东村");
		recipient.setSuperior(recipients.get(4));
		books.pairing(PairingKind.VILLAGE, List.of(helper), List.of(recipient));

		assertThat(coverage().at(AdministrativeLevel.VILLAGE, MemberRole.RECIPIENT).missing()).isEmpty();
		assertThat(coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.RECIPIENT).participating()).isZero();
	}

	@Test
	void leavesOutOtherProgrammesAndSurvivesACircleOfSuperiors() {
		pairAllTownships();
		books.roots().stream().filter(Pairing.class::isInstance).map(Pairing.class::cast)
				.forEach(pairing -> pairing.setProgramme(JieduiFactory.eINSTANCE.createProgramme()));
		AdministrativeUnit lost = books.township("迷途镇");
		lost.setSuperior(lost);

		assertThat(coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.RECIPIENT).participating()).isZero();
		assertThat(coverage().at(AdministrativeLevel.TOWNSHIP, MemberRole.RECIPIENT).units()).hasSize(9);
	}

	private void pairAllTownships() {
		for (int at = 0; at < helpers.size(); at++) {
			List<Party> helped = at == 7 ? recipients.subList(7, 9) : recipients.subList(at, at + 1);
			books.pairing(PairingKind.TOWNSHIP, helpers.subList(at, at + 1), helped);
		}
	}

	private Coverage coverage() {
		List<EObject> roots = books.roots();
		return new Coverage(books.programme(), only(Pairing.class, roots), only(Party.class, roots), DAY);
	}

	private static <T> List<T> only(Class<T> type, List<EObject> roots) {
		return roots.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
