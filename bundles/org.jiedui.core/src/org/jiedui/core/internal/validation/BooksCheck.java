/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;

/**
 * Checks loaded books by a fixed set of rules, and keeps in mind which rule looked at what, so that a change costs only what it can change:
 * the root that was touched under all rules, and those who looked at it under the rules that looked. Not thread-safe.
 */
public final class BooksCheck {

	private final List<Constraint<?>> rules;
	private final Predicate<EObject> wanted;
	private final Surroundings surroundings = new Surroundings();
	private final Scope scope;
	private final Mentions mentions;
	/** Those that were not looked at since {@link #begin}. */
	private final Set<EObject> waiting = new LinkedHashSet<>();
	private RuleRun run;

	/**
	 * @param rules in the order of their findings
	 * @param wanted of which roots findings are wanted; asked when a root comes or has changed
	 */
	public BooksCheck(List<Constraint<?>> rules, Predicate<EObject> wanted, ValueFormat format) {
		this.rules = List.copyOf(rules);
		this.wanted = wanted;
		scope = new Scope(this.rules);
		mentions = new Mentions(surroundings, scope);
		run = new RuleRun(format, surroundings, LocalDate.EPOCH);
	}

	/** The roots as the rules see them, which must be told where roots are put. */
	public Surroundings surroundings() {
		return surroundings;
	}

	/**
	 * Takes note of all that is to be checked for the first time, by {@link #proceed}.
	 *
	 * @param all all loaded roots
	 */
	public void begin(List<EObject> all, LocalDate today) {
		run = run.on(today);
		surroundings.fill(all);
		waiting.addAll(all);
	}

	/**
	 * Checks one of the roots that wait to be checked for the first time; those that have gone meanwhile are left out.
	 *
	 * @param judged gets the root that was checked, with what was said before
	 * @return whether more are waiting
	 */
	public boolean proceed(BiConsumer<LoadedRoot, List<Finding>> judged) {
		Iterator<EObject> rest = waiting.iterator();
		if (rest.hasNext()) {
			EObject next = rest.next();
			rest.remove();
			surroundings.loaded(next).ifPresent(root -> {
				List<Finding> before = root.findings();
				root.setChecked(wanted.test(next));
				examine(root);
				judged.accept(root, before);
			});
		}
		return !waiting.isEmpty();
	}

	/**
	 * Checks what a change can have changed.
	 *
	 * @param changed roots of which anything, parts included, was changed or moved, or which were added or removed
	 * @param present tells whether a root is there now
	 * @param judged gets each root of which something else may be said now, with what was said before
	 */
	public void update(Set<EObject> changed, Predicate<EObject> present, LocalDate today, BiConsumer<LoadedRoot, List<Finding>> judged) {
		run = run.on(today);
		Set<LoadedRoot> touched = touched(changed, present);
		Consequences consequences = new Consequences(scope, touched);
		touched.forEach(root -> surroundings.settle(root, present.test(root.object()), consequences::changed));
		consequences.spread();
		run.recover(consequences::ask);
		for (LoadedRoot root : touched) {
			List<Finding> before = root.findings();
			if (root.isLoaded()) {
				root.setChecked(wanted.test(root.object()));
				examine(root);
			} else {
				root.depart();
			}
			judged.accept(root, before);
		}
		consequences.asked().forEach((root, asked) -> {
			List<Finding> before = root.findings();
			examineAgain(root, asked);
			judged.accept(root, before);
		});
	}

	/** Those of some roots that are checked and need not be any more, or the other way round; not those whose turn comes anyway. */
	public List<EObject> reconsidered(List<EObject> all) {
		return all.stream().filter(each -> !waiting.contains(each)).filter(each -> surroundings.root(each).isChecked() != wanted.test(each)).toList();
	}

	/** What was changed itself, and where something comes also what refers in vain to something, which it may be. */
	private Set<LoadedRoot> touched(Set<EObject> changed, Predicate<EObject> present) {
		Set<LoadedRoot> touched = new LinkedHashSet<>();
		changed.forEach(each -> touched.add(surroundings.root(each)));
		if (touched.stream().anyMatch(root -> !root.isLoaded() && present.test(root.object()))) {
			surroundings.missing().eachLink(link -> touched.add(link.reader()));
		}
		return touched;
	}

	/** All rules are asked. */
	private void examine(LoadedRoot root) {
		List<EObject> aggregate = RuleRun.aggregate(root.object());
		if (root.isChecked()) {
			scope.learn(aggregate);
			List<Verdict> verdicts = new ArrayList<>();
			for (int number = 0; number < rules.size(); number++) {
				Verdict verdict = verdict(number, root, aggregate);
				if (!verdict.isEmpty()) {
					verdicts.add(verdict);
				}
			}
			root.setVerdicts(List.copyOf(verdicts));
		} else {
			root.silence();
		}
		mentions.note(root, aggregate);
	}

	/** Some rules are asked again, since something else has changed. */
	private void examineAgain(LoadedRoot root, Set<Constraint<?>> asked) {
		List<EObject> aggregate = RuleRun.aggregate(root.object());
		boolean spokenBefore = root.isSpokenOf();
		List<Verdict> verdicts = new ArrayList<>();
		for (int number = 0; number < rules.size(); number++) {
			Verdict verdict = asked.contains(rules.get(number)) ? verdict(number, root, aggregate) : root.verdict(number);
			if (verdict != null && !verdict.isEmpty()) {
				verdicts.add(verdict);
			}
		}
		root.setVerdicts(List.copyOf(verdicts));
		if (spokenBefore != root.isSpokenOf()) {
			mentions.note(root, aggregate);
		}
	}

	private Verdict verdict(int number, LoadedRoot root, List<EObject> aggregate) {
		Constraint<?> rule = rules.get(number);
		Verdict before = root.verdict(number);
		Looks looks = new Looks();
		List<Finding> findings = run.check(rule, root, aggregate, before == null ? List.of() : before.findings(), looks);
		List<Link> links = looks.link(root, rule, before == null ? List.of() : before.looks());
		return new Verdict(number, rule, findings, links);
	}
}
