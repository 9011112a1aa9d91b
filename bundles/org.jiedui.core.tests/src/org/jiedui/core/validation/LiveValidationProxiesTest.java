/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.core.validation.ValidatorTest.pairing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jiedui.core.internal.rules.party.CodeFitsLevel;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is referred to may be loaded by the check itself, or come later, or never. */
class LiveValidationProxiesTest {

	private static final URI BOOKS = URI.createURI("jiedui:/proxies");

	private final Map<String, EObject> store = new HashMap<>();
	/** Loads from the store what is asked for. */
	private final Resource resource = new ResourceImpl(BOOKS) {
		@Override
		public EObject getEObject(String fragment) {
			EObject object = store.get(fragment);
			if (object != null && object.eResource() == null) {
				getContents().add(object);
			}
			return object;
		}
	};
	private final Pairing first = pairing(null, "first");
	private final Pairing second = pairing(null, "second");

	private final PairingRule parties = new PairingRule("parties", Set.of(Party.class), (pairing, report) -> {
		if (pairing.getMembers().stream().map(Member::getParty).anyMatch(party -> party != null && party.eIsProxy())) {
			report.add(null, "unknown party");
		}
	});
	private final PairingRule peers = new PairingRule("peers", Set.of(),
			(pairing, report) -> report.add(null, "" + report.peers(Pairing.class).size()));

	@BeforeEach
	void fill() {
		new ResourceSetImpl().getResources().add(resource);
		resource.getContents().addAll(List.of(first, second));
	}

	private LiveValidation watch(Constraint<?>... rules) {
		return new LiveValidation(new Validator(List.of(rules)), resource, root -> true, Runnable::run, () -> LocalDate.of(2024, 6, 30));
	}

	private static <T extends EObject> T proxy(T object, String fragment) {
		((InternalEObject) object).eSetProxyURI(BOOKS.appendFragment(fragment));
		return object;
	}

	private void referToVillage() {
		Member member = JieduiFactory.eINSTANCE.createMember();
		member.setParty(proxy(JieduiFactory.eINSTANCE.createVillage(), "village"));
		first.getMembers().add(member);
	}

	@Test
	void whatACheckLoadsIsCheckedWithIt() {
		Village village = JieduiFactory.eINSTANCE.createVillage();
		village.setCode("x");
		store.put("village", village);
		LiveValidation live = watch(parties, new CodeFitsLevel());
		assertThat(live.state().all()).isEmpty();

		referToVillage();

		assertThat(live.state().all()).extracting(Finding::object).containsExactly(village);
	}

	@Test
	void whatWasMissingIsSeenWhenItComes() {
		referToVillage();
		LiveValidation live = watch(parties);
		assertThat(live.state().findings(first)).hasSize(1);

		Village village = JieduiFactory.eINSTANCE.createVillage();
		store.put("village", village);
		resource.getContents().add(village);

		assertThat(live.state().all()).isEmpty();
	}

	@Test
	void recordsJoinTheBooksOfTheirProgrammeWhenItComes() {
		first.setProgramme(proxy(JieduiFactory.eINSTANCE.createProgramme(), "programme"));
		second.setProgramme(proxy(JieduiFactory.eINSTANCE.createProgramme(), "programme"));
		LiveValidation live = watch(peers);
		assertThat(live.state().all()).extracting(Finding::message).containsExactly("1", "1");

		Programme programme = JieduiFactory.eINSTANCE.createProgramme();
		store.put("programme", programme);
		resource.getContents().add(programme);

		assertThat(live.state().all()).extracting(Finding::message).containsExactly("2", "2");
	}
}
