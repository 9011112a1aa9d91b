/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.LiveValidation;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.validation.Validator;
import org.jiedui.model.Exchange;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited, what is found bit by bit is what a check of everything finds, in the same order, and listeners are told of it. */
class LiveEqualsFullCheckTest {

	private static final Supplier<LocalDate> TODAY = () -> LocalDate.of(2024, 6, 30);
	private static final int ROOTS = 40;
	private static final int STEPS = 80;

	/** All rules of the core, and some that look further than these. */
	private static final List<Constraint<?>> RULES = new ArrayList<>(RuleSetTest.RULES);

	static {
		RULES.add(new Far<>("far.everybody", Exchange.class, Set.of(),
				(exchange, report) -> report.add(null, names(report, report.peers(ProgrammeRecord.class)))));
		RULES.add(new Far<>("far.through", Project.class, Set.of(Pairing.class, Party.class), LiveEqualsFullCheckTest::through));
		RULES.add(new Far<>("far.key", Pairing.class, Set.of(Party.class), (pairing, report) -> {
			List<Pairing> alike = report.peers(Pairing.class, LiveEqualsFullCheckTest::key, key(pairing));
			if (alike.size() > 1) {
				report.add(null, names(report, alike));
			}
		}));
		RULES.add(new Far<>("far.parties", Member.class, Set.of(), (member, report) -> {
			if (report.peers(Party.class, Party::getName, member.getDesignation()).size() == 1) {
				report.add(null, member.getDesignation());
			}
		}));
	}

	private final Resource resource = new ResourceImpl();
	private final Queue<Runnable> events = new ArrayDeque<>();

	/** A rule that is made of a lambda. */
	private record Far<T extends EObject>(String id, Class<T> type, Set<Class<? extends EObject>> dependsOn, BiConsumer<T, Report> asks)
			implements Constraint<T> {

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public void check(T object, Report report) {
			asks.accept(object, report);
		}
	}

	private static void through(Project project, Report report) {
		if (project.getPairing() != null) {
			for (Member member : project.getPairing().getMembers()) {
				if (member.getParty() != null && member.getParty().getSuperior() != null) {
					report.add(null, "" + member.getParty().getSuperior().getCode());
				}
			}
		}
	}

	/** The code above the first member. */
	private static Object key(Pairing pairing) {
		return pairing.getMembers().stream().map(Member::getParty).filter(party -> party != null && party.getCode() != null).map(Party::getCode)
				.findFirst().orElse(null);
	}

	private static String names(Report report, Iterable<? extends EObject> objects) {
		StringBuilder names = new StringBuilder();
		objects.forEach(object -> names.append(report.format().titles().title(object)).append(';'));
		return names.toString();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void forAllRoots(long seed) {
		editAndCompare(seed, root -> true);
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void forSomeRoots(long seed) {
		editAndCompare(seed, root -> root instanceof ProgrammeRecord entry && !"甲".equals(entry.getCode()));
	}

	private void editAndCompare(long seed, Predicate<EObject> checked) {
		RandomEdits edits = new RandomEdits(seed, resource);
		edits.fill(ROOTS);
		Validator validator = new Validator(RULES);
		Random random = new Random(seed);
		try (LiveValidation live = new LiveValidation(validator, resource, checked, events::add, TODAY)) {
			Map<EObject, List<Finding>> shown = new HashMap<>();
			show(live, live.state().all().stream().map(Finding::object).toList(), shown);
			live.state().addListener(objects -> show(live, objects, shown));
			for (int step = 1; step <= STEPS; step++) {
				for (int i = random.nextInt(4); i >= 0; i--) {
					edits.edit();
				}
				events.forEach(Runnable::run);
				events.clear();
				compare("seed " + seed + ", step " + step, live, shown, new LiveValidation(validator, resource, checked, events::add, TODAY));
			}
		}
	}

	/** One root at a time, and between them the books are edited. */
	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26, 27, 28 })
	void littleByLittleWhileTheBooksAreEdited(long seed) {
		RandomEdits edits = new RandomEdits(seed, resource);
		edits.fill(ROOTS);
		Validator validator = new Validator(RULES);
		Random random = new Random(seed);
		Map<EObject, List<Finding>> shown = new HashMap<>();
		try (LiveValidation live = LiveValidation.gradual(validator, resource, root -> true, events::add, TODAY, Duration.ZERO)) {
			live.state().addListener(objects -> show(live, objects, shown));
			for (int time = 1; time <= 2; time++) {
				while (live.state().isUnderWay()) {
					if (random.nextInt(3) == 0) {
						edits.edit();
					}
					events.remove().run();
				}
				while (!events.isEmpty()) {
					events.remove().run();
				}
				compare("seed " + seed + ", time " + time, live, shown, new LiveValidation(validator, resource, root -> true, events::add, TODAY));
				live.refresh();
			}
		}
	}

	private static void show(LiveValidation live, Iterable<EObject> objects, Map<EObject, List<Finding>> shown) {
		objects.forEach(object -> {
			List<Finding> findings = live.state().findings(object);
			if (findings.isEmpty()) {
				shown.remove(object);
			} else {
				shown.put(object, findings);
			}
		});
	}

	private static void compare(String when, LiveValidation live, Map<EObject, List<Finding>> shown, LiveValidation full) {
		try (full) {
			List<Finding> all = full.state().all();
			assertThat(without(all, live.state().all())).as("%s, not found", when).isEmpty();
			assertThat(without(live.state().all(), all)).as("%s, found and gone", when).isEmpty();
			assertThat(live.state().all()).as(when).isEqualTo(all);
			Map<EObject, List<Finding>> expected = new HashMap<>();
			all.forEach(finding -> expected.put(finding.object(), full.state().findings(finding.object())));
			assertThat(shown).as(when).isEqualTo(expected);
		}
	}

	private static List<String> without(List<Finding> some, List<Finding> others) {
		Set<Finding> known = Set.copyOf(others);
		return some.stream().filter(finding -> !known.contains(finding)).map(finding -> finding.rule() + " " + finding.message()).toList();
	}
}
