/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.core.validation.ValidatorTest.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Among thousands of roots an edit asks the rules for those whose findings it can change, and for no others. */
class LiveValidationCostTest {

	private static final int PAIRINGS = 3_000;

	private final Programme programme = JieduiFactory.eINSTANCE.createProgramme();
	private final Programme other = JieduiFactory.eINSTANCE.createProgramme();
	private final List<Pairing> pairings = new ArrayList<>();
	private final Resource resource = new ResourceImpl();

	private final PairingRule own = new PairingRule("own", Set.of(), (pairing, report) -> {
		// Sees nothing but the pairing.
	});
	private final PairingRule twins = new PairingRule("twins", Set.of(),
			(pairing, report) -> report.peers(Pairing.class, Pairing::getName, pairing.getName()).forEach(twin -> {
				if (twin != pairing) {
					report.add(null, twin.getCode());
				}
			}));
	private final PairingRule parties = new PairingRule("parties", Set.of(Party.class), (pairing, report) -> {
		if (pairing.getMembers().stream().map(Member::getParty).anyMatch(party -> party.getCode() != null)) {
			report.add(null, "a code");
		}
	});
	private final PairingRule programmes = new PairingRule("programmes", Set.of(Programme.class), (pairing, report) -> {
		if (pairing.getProgramme().getSince() != null) {
			report.add(null, "since");
		}
	});
	private final PairingRule villages = new PairingRule("villages", Set.of(), (pairing, report) -> {
		if (pairing.getProgramme() == other) {
			report.add(null, "" + report.peers(Pairing.class).size());
		}
	});
	private LiveValidation live;

	@BeforeEach
	void fill() {
		resource.getContents().addAll(List.of(programme, other));
		for (int i = 0; i < PAIRINGS; i++) {
			Party village = JieduiFactory.eINSTANCE.createVillage();
			village.setName("村" + i);
			Member member = JieduiFactory.eINSTANCE.createMember();
			member.setParty(village);
			Pairing pairing = pairing(programme, "结对" + i);
			pairing.getMembers().add(member);
			pairings.add(pairing);
			resource.getContents().addAll(List.of(village, pairing));
		}
		resource.getContents().addAll(List.of(pairing(other, "其他"), pairing(other, "别的")));
		resource.getContents().stream().filter(Pairing.class::isInstance).map(Pairing.class::cast).filter(each -> each.getProgramme() == other)
				.forEach(each -> each.getMembers().clear());
		live = new LiveValidation(new Validator(List.of(own, twins, parties, programmes, villages)), resource, root -> true, Runnable::run,
				() -> LocalDate.of(2024, 6, 30));
		forget();
	}

	private void forget() {
		List.of(own, twins, parties, programmes, villages).forEach(rule -> rule.asked = 0);
	}

	@Test
	void oneRootIsAskedWhenNobodyLooksAtIt() {
		pairings.get(7).setTheme("教育");
		assertThat(List.of(own.asked, twins.asked, parties.asked, programmes.asked, villages.asked)).containsOnly(1);
	}

	@Test
	void thoseAreAskedWhoLookedForTheOldOrTheNewKey() {
		pairings.get(7).setName("结对8");
		assertThat(twins.asked).isEqualTo(2);
		assertThat(own.asked).isEqualTo(1);
		forget();

		pairings.get(7).setName("结对9");
		assertThat(twins.asked).isEqualTo(3);
	}

	@Test
	void aTwinIsAskedWhenAnythingOfTheOtherChanges() {
		pairings.get(7).setName("结对8");
		pairings.get(7).setCode("七");
		assertThat(live.state().findings(pairings.get(8))).extracting(Finding::message).containsExactly("七");
	}

	@Test
	void aPartyAsksThoseWhoReferToIt() {
		Party village = pairings.get(7).getMembers().getFirst().getParty();
		village.setCode("513322");
		assertThat(parties.asked).isEqualTo(1);
		assertThat(live.state().findings(pairings.get(7))).hasSize(1);
	}

	@Test
	void aPartyAsksThoseWhoReferToItThroughOthersOfItsKind() {
		Party superior = pairings.get(8).getMembers().getFirst().getParty();
		pairings.get(7).getMembers().getFirst().getParty().setSuperior(superior);
		forget();
		superior.setCode("513322");
		assertThat(parties.asked).isEqualTo(2);
	}

	@Test
	void aProgrammeAsksItsRecordsUnderTheRulesThatFollowIt() {
		programme.setSummary("东西部协作");
		assertThat(programmes.asked).isEqualTo(PAIRINGS);
		assertThat(List.of(own.asked, twins.asked, parties.asked, villages.asked)).containsOnly(0);
	}

	@Test
	void allPeersAreThoseOfTheSameBooks() {
		pairings.get(7).setTheme("教育");
		assertThat(villages.asked).isEqualTo(1);
		forget();

		Pairing third = pairing(other, "第三");
		resource.getContents().add(third);
		assertThat(villages.asked).isEqualTo(3);
		assertThat(live.state().findings(third)).extracting(Finding::message).containsExactly("3");
	}

	@Test
	void anAspectOfAllPeersAsksOnlyWhenItIsAnother() {
		Function<Pairing, Object> theme = Pairing::getTheme;
		PairingRule themes = new PairingRule("themes", Set.of(), (pairing, report) -> {
			if (pairing == pairings.getFirst()) {
				report.add(null, "" + report.peers(Pairing.class, theme).stream().filter(peer -> "教育".equals(peer.getTheme())).count());
			}
		});
		LiveValidation aspects = new LiveValidation(new Validator(List.of(themes)), resource, root -> true, Runnable::run,
				() -> LocalDate.of(2024, 6, 30));
		themes.asked = 0;
		pairings.get(7).setCode("七");
		assertThat(themes.asked).isEqualTo(1);

		pairings.get(7).setTheme("教育");
		assertThat(themes.asked).isEqualTo(3);
		resource.getContents().remove(pairings.get(7));
		assertThat(themes.asked).isEqualTo(4);
		assertThat(aspects.state().findings(pairings.getFirst())).extracting(Finding::message).containsExactly("0");
	}

	@Test
	void rootsThatComeAndGoAskThemselvesAndTheirTwins() {
		Pairing seven = pairings.get(7);
		resource.getContents().remove(seven);
		assertThat(List.of(own.asked, twins.asked)).containsOnly(0);

		seven.setName("结对8");
		resource.getContents().add(1, seven);
		assertThat(own.asked).isEqualTo(1);
		assertThat(twins.asked).isEqualTo(2);
		assertThat(live.state().all()).extracting(Finding::object).startsWith((EObject) seven);
	}

	@Test
	void aRootThatIsMovedIsAskedAlone() {
		pairings.get(7).setName("结对8");
		forget();
		resource.getContents().move(resource.getContents().size() - 1, pairings.get(7));
		assertThat(own.asked).isEqualTo(1);
		assertThat(twins.asked).isEqualTo(2);
		assertThat(live.state().all()).extracting(Finding::object).endsWith((EObject) pairings.get(7));
	}
}
