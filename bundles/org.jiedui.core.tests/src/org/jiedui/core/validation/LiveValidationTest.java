/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.core.validation.ValidatorTest.pairing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jiedui.core.internal.rules.general.RequiredValue;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveValidationTest {

	private final Programme programme = JieduiFactory.eINSTANCE.createProgramme();
	private final Pairing first = pairing(programme, "first");
	private final Pairing second = pairing(programme, "second");
	private final Party village = JieduiFactory.eINSTANCE.createVillage();
	private final Resource resource = new ResourceImpl();
	private final Queue<Runnable> events = new ArrayDeque<>();
	private final List<Set<EObject>> told = new ArrayList<>();

	private final PairingRule empty = new PairingRule("empty", Set.of(), (pairing, report) -> {
		if (pairing.getMembers().isEmpty()) {
			report.add(Literals.PAIRING__MEMBERS, pairing.getName());
		}
	});
	/** Finds fault with every name, and cannot stand one. */
	private final PairingRule fragile = new PairingRule("fragile", Set.of(Pairing.class), (pairing, report) -> {
		if ("broken".equals(pairing.getName())) {
			throw new IllegalStateException("broken module");
		}
		report.add(Literals.PROGRAMME_RECORD__NAME, "fragile " + pairing.getName());
	});
	private final PairingRule twins = new PairingRule("twins", Set.of(Pairing.class), (pairing, report) -> {
		if (report.peers(Pairing.class, Pairing::getName, pairing.getName()).size() > 1) {
			report.add(Literals.PROGRAMME_RECORD__NAME, pairing.getName());
		}
	});
	private LiveValidation live;

	@BeforeEach
	void watch() {
		resource.getContents().addAll(List.of(programme, first, second, village));
		live = new LiveValidation(new Validator(List.of(empty, twins)), resource, root -> !(root instanceof Party), events::add,
				() -> LocalDate.of(2024, 6, 30));
		live.state().addListener(told::add);
		forgetCounts();
	}

	@Test
	void checksAllAtFirst() {
		assertThat(live.state().all()).extracting(Finding::object).containsExactly(first, second);
		assertThat(live.state().findings(first)).extracting(Finding::rule).containsExactly("empty");
		assertThat(live.state().findings(programme)).isEmpty();
	}

	@Test
	void checksOnceAfterManyChanges() {
		first.setName("one");
		first.getMembers().add(JieduiFactory.eINSTANCE.createMember());
		assertThat(events).hasSize(1);
		assertThat(live.state().findings(first)).hasSize(1);

		runEvents();

		assertThat(live.state().findings(first)).isEmpty();
		assertThat(told).containsExactly(Set.of(first));
		assertThat(empty.asked).isEqualTo(1);
	}

	@Test
	void asksOnlyRulesThatLookAtPeersForTheOthers() {
		second.setName("first");
		runEvents();

		assertThat(live.state().findings(first)).extracting(Finding::rule).containsExactly("empty", "twins");
		assertThat(twins.asked).isEqualTo(2);
		assertThat(empty.asked).isEqualTo(1);
	}

	@Test
	void asksNobodyWhenSomethingElseChanges() {
		village.setName("更古村");
		runEvents();
		assertThat(twins.asked).isZero();
		assertThat(told).isEmpty();
	}

	@Test
	void noticesChangesOfParts() {
		Member member = JieduiFactory.eINSTANCE.createMember();
		second.getMembers().add(member);
		runEvents();
		forgetCounts();
		member.setDesignation("8个镇");
		runEvents();
		assertThat(empty.asked).isEqualTo(1);
	}

	@Test
	void noticesRootsThatComeAndGo() {
		second.setName("first");
		Pairing third = pairing(programme, "third");
		resource.getContents().add(third);
		runEvents();
		assertThat(live.state().all()).extracting(Finding::object).containsExactly(first, first, second, second, third);

		resource.getContents().remove(second);
		runEvents();
		assertThat(live.state().all()).extracting(Finding::object).containsExactly(first, third);
		assertThat(told.getLast()).containsExactlyInAnyOrder(first, second);
	}

	@Test
	void checksAtOnceWhenAsked() {
		first.getMembers().add(JieduiFactory.eINSTANCE.createMember());
		live.flush();
		assertThat(live.state().findings(first)).isEmpty();
		forgetCounts();
		runEvents();
		assertThat(empty.asked).isZero();
	}

	@Test
	void keepsWhatARuleSaidBeforeItFailedAndThatItFailed() {
		LiveValidation fragileOnly = fragileOnly();
		second.setName("broken");
		runEvents();
		assertThat(fragileOnly.state().all()).extracting(Finding::object, Finding::severity).containsExactlyInAnyOrder(
				tuple(first, Severity.ERROR), tuple(second, Severity.ERROR), tuple(second, Severity.WARNING));

		first.setName("other");
		second.setName("other");
		runEvents();
		assertThat(fragileOnly.state().all()).extracting(Finding::object, Finding::severity).containsExactlyInAnyOrder(
				tuple(first, Severity.ERROR), tuple(second, Severity.ERROR), tuple(second, Severity.WARNING));
	}

	@Test
	void asksARuleAgainWhenTheObjectIsGoneOnWhichItFailed() {
		LiveValidation fragileOnly = fragileOnly();
		second.setName("broken");
		runEvents();
		resource.getContents().remove(second);
		first.setName("other");
		runEvents();
		assertThat(fragileOnly.state().all()).extracting(Finding::message).containsExactly("fragile other");
	}

	@Test
	void catchesUpWithWhatARuleWasNotAskedForWhenItIsSoundAgain() {
		LiveValidation fragileOnly = fragileOnly();
		second.setName("broken");
		runEvents();
		first.setName("other");
		runEvents();
		resource.getContents().remove(second);
		runEvents();
		assertThat(fragileOnly.state().all()).extracting(Finding::message).containsExactly("fragile other");
	}

	@Test
	void keepsTheOrderOfTheRoots() {
		Pairing third = pairing(programme, "third");
		resource.getContents().add(1, third);
		runEvents();
		assertThat(live.state().all()).extracting(Finding::object).containsExactly(third, first, second);

		resource.getContents().move(3, third);
		assertThat(live.state().all()).extracting(Finding::object).containsExactly(first, second, third);
	}

	@Test
	void keepsTheOrderHoweverManyRootsComeBetweenTwoOthers() {
		List<EObject> expected = new ArrayList<>(List.of(first));
		for (int i = 0; i < 200; i++) {
			Pairing between = pairing(programme, "between " + i);
			resource.getContents().add(resource.getContents().indexOf(second), between);
			expected.add(between);
			if (i % 50 == 0) {
				runEvents();
			}
		}
		expected.add(second);
		runEvents();
		assertThat(live.state().all()).extracting(Finding::object).containsExactlyElementsOf(expected);
	}

	@Test
	void forgetsARootThatBecomesAPart() {
		CoverageClaim claim = JieduiFactory.eINSTANCE.createCoverageClaim();
		resource.getContents().add(claim);
		LiveValidation required = new LiveValidation(new Validator(List.of(new RequiredValue())), resource, root -> true, events::add,
				() -> LocalDate.of(2024, 6, 30));

		programme.getCoverageClaims().add(claim);
		runEvents();

		assertThat(resource.getContents()).doesNotContain(claim);
		assertThat(required.state().all()).extracting(Finding::object).containsOnlyOnce(claim);
	}

	private LiveValidation fragileOnly() {
		live.close();
		return new LiveValidation(new Validator(List.of(fragile)), resource, root -> !(root instanceof Party), events::add,
				() -> LocalDate.of(2024, 6, 30));
	}

	@Test
	void asksAgainOfWhichRootsFindingsAreWanted() {
		Set<EObject> wanted = new HashSet<>(Set.of(first));
		LiveValidation some = new LiveValidation(new Validator(List.of(empty)), resource, wanted::contains, events::add,
				() -> LocalDate.of(2024, 6, 30));
		forgetCounts();
		wanted.remove(first);
		wanted.add(second);

		some.reconsider();
		runEvents();

		assertThat(some.state().all()).extracting(Finding::object).containsExactly(second);
		assertThat(empty.asked).isEqualTo(1);
	}

	@Test
	void checksLittleByLittleAndTellsWhenAllIsChecked() {
		live.close();
		LiveValidation gradual = LiveValidation.gradual(new Validator(List.of(empty)), resource, root -> true, events::add,
				() -> LocalDate.of(2024, 6, 30), Duration.ZERO);
		gradual.state().addListener(told::add);
		for (int root = 0; root < resource.getContents().size(); root++) {
			assertThat(gradual.state().isUnderWay()).isTrue();
			assertThat(gradual.state().all()).isEmpty();
			assertThat(events).hasSize(1);
			events.remove().run();
		}
		assertThat(gradual.state().isUnderWay()).isFalse();
		assertThat(events).isEmpty();
		assertThat(told).containsExactly(Set.of(first, second));
		assertThat(gradual.state().all()).extracting(Finding::object).containsExactly(first, second);
	}

	@Test
	void tellsThatAllIsCheckedWhenNothingIsFoundToo() {
		live.close();
		LiveValidation gradual = LiveValidation.gradual(new Validator(List.of()), resource, root -> true, events::add,
				() -> LocalDate.of(2024, 6, 30), Duration.ofMinutes(1));
		gradual.state().addListener(told::add);
		runEvents();
		assertThat(told).containsExactly(Set.of());
	}

	@Test
	void whoeverAsksAnewWhichAreWantedDoesNotHaveAllCheckedAtOnce() {
		live.close();
		LiveValidation gradual = LiveValidation.gradual(new Validator(List.of(empty)), resource, root -> true, events::add,
				() -> LocalDate.of(2024, 6, 30), Duration.ZERO);
		gradual.reconsider();
		assertThat(events).hasSize(1);
		runEvents();
		assertThat(empty.asked).isEqualTo(2);
		assertThat(gradual.state().all()).extracting(Finding::object).containsExactly(first, second);
	}

	@Test
	void goesOnAfterAFailureThatNobodyForesaw() {
		live.close();
		PairingRule deep = new PairingRule("deep", Set.of(), (pairing, report) -> {
			if (pairing == first) {
				throw new StackOverflowError();
			}
			report.add(null, "said");
		});
		LiveValidation gradual = LiveValidation.gradual(new Validator(List.of(deep)), resource, root -> true, events::add,
				() -> LocalDate.of(2024, 6, 30), Duration.ofMinutes(1));
		assertThatThrownBy(this::runEvents).isInstanceOf(StackOverflowError.class);
		runEvents();
		assertThat(gradual.state().isUnderWay()).isFalse();
		assertThat(gradual.state().all()).extracting(Finding::object).containsExactly(second);
	}

	@Test
	void doesNotGoOnWhenClosed() {
		live.close();
		LiveValidation gradual = LiveValidation.gradual(new Validator(List.of(empty)), resource, root -> true, events::add,
				() -> LocalDate.of(2024, 6, 30), Duration.ZERO);
		events.remove().run();
		gradual.close();
		runEvents();
		assertThat(empty.asked).isLessThan(2);
	}

	@Test
	void stopsWhenClosed() {
		live.close();
		first.setName("one");
		assertThat(events).isEmpty();
	}

	private void runEvents() {
		while (!events.isEmpty()) {
			events.remove().run();
		}
	}

	private void forgetCounts() {
		empty.asked = 0;
		twins.asked = 0;
	}
}
