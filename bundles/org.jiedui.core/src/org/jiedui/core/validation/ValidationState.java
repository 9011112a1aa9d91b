/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.validation.RuleRun;

/**
 * What the rules say of loaded books, kept so that a change costs only what it can change: the aggregate that was touched under all
 * rules, and all others under the rules that look beyond their own aggregate ({@link Constraint#dependsOn()}). Belongs to the thread that
 * owns the objects.
 */
public final class ValidationState {

	private final Validator validator;
	private final Supplier<LocalDate> today;
	private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();
	/** For each root that is checked what each rule says of it; rules that say nothing have no entry. */
	private final Map<EObject, Map<Constraint<?>, List<Finding>>> byRoot = new LinkedHashMap<>();
	private final Map<EObject, List<Finding>> byObject = new HashMap<>();
	private List<Constraint<?>> rules = List.of();
	private RuleRun run;

	/**
	 * @param validator knows the rules
	 * @param today tells the day, asked for each check
	 */
	public ValidationState(Validator validator, Supplier<LocalDate> today) {
		this.validator = validator;
		this.today = today;
		run = validator.newRun();
	}

	/**
	 * Checks everything anew, with the rules that are installed now.
	 *
	 * @param checked the roots that findings are wanted for
	 * @param visible all loaded roots, which rules see as peers; includes those that are checked
	 */
	public void reset(Collection<? extends EObject> checked, Collection<? extends EObject> visible) {
		Map<EObject, List<Finding>> before = new HashMap<>(byObject);
		byRoot.clear();
		rules = validator.constraints();
		run = validator.newRun();
		run.look(visible, today.get());
		checked.forEach(root -> check(root, rules));
		finish(before);
	}

	/**
	 * Checks what a change can have changed.
	 *
	 * @param changed roots of which anything, parts included, was changed, added or removed
	 * @param checked the roots that findings are wanted for now; findings of others are dropped
	 * @param visible all loaded roots now
	 */
	public void update(Collection<? extends EObject> changed, Collection<? extends EObject> checked, Collection<? extends EObject> visible) {
		Map<EObject, List<Finding>> before = new HashMap<>(byObject);
		Set<EObject> wanted = new LinkedHashSet<>(checked);
		Set<EObject> touched = new HashSet<>(changed);
		byRoot.keySet().retainAll(wanted);
		run.look(visible, today.get());
		List<Constraint<?>> wide = new ArrayList<>(rules);
		wide.removeIf(rule -> touched.stream().noneMatch(root -> rule.dependsOn().stream().anyMatch(type -> type.isInstance(root))));
		for (EObject root : wanted) {
			boolean all = touched.contains(root) || !byRoot.containsKey(root);
			if (all || !wide.isEmpty()) {
				check(root, all ? rules : wide);
			}
		}
		finish(before);
	}

	private void check(EObject root, Collection<Constraint<?>> asked) {
		Map<Constraint<?>, List<Finding>> ofRoot = byRoot.computeIfAbsent(root, key -> new LinkedHashMap<>());
		List<EObject> aggregate = RuleRun.aggregate(root);
		for (Constraint<?> rule : asked) {
			List<Finding> findings = run.check(rule, aggregate, ofRoot.getOrDefault(rule, List.of()));
			if (findings.isEmpty()) {
				ofRoot.remove(rule);
			} else {
				ofRoot.put(rule, findings);
			}
		}
	}

	private void finish(Map<EObject, List<Finding>> before) {
		byObject.clear();
		byRoot.values().forEach(ofRoot -> ofRoot.values().forEach(
				findings -> findings.forEach(finding -> byObject.computeIfAbsent(finding.object(), key -> new ArrayList<>()).add(finding))));
		byObject.replaceAll((object, findings) -> findings.stream().sorted(Comparator.comparing(Finding::severity)).toList());
		Set<EObject> different = new HashSet<>(before.keySet());
		different.addAll(byObject.keySet());
		different.removeIf(object -> findings(object).equals(before.getOrDefault(object, List.of())));
		if (!different.isEmpty()) {
			listeners.forEach(listener -> listener.accept(different));
		}
	}

	/** All findings, the worst first, else in the order of the roots. */
	public List<Finding> all() {
		return byRoot.values().stream().flatMap(ofRoot -> ofRoot.values().stream()).flatMap(List::stream)
				.sorted(Comparator.comparing(Finding::severity)).toList();
	}

	/** What is said of an object itself, not of its parts; the worst first, never null. */
	public List<Finding> findings(EObject object) {
		return byObject.getOrDefault(object, List.of());
	}

	/** @param listener given the objects of which something else is said now, when there are any */
	public void addListener(Consumer<Set<EObject>> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<Set<EObject>> listener) {
		listeners.remove(listener);
	}
}
