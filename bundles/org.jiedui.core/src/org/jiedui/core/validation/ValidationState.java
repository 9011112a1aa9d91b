/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jiedui.core.internal.validation.BooksCheck;
import org.jiedui.core.internal.validation.LoadedRoot;

/**
 * What the rules say of loaded books, kept so that a change costs only what it can change, however much is loaded: the root that was touched
 * under all rules, those that asked for it as a peer under the rules that asked ({@link Report#peers}), and those that refer to it under the
 * rules that follow references ({@link Constraint#dependsOn()}) or whose messages may name it. Belongs to the thread that owns the objects.
 */
public final class ValidationState {

	private final Validator validator;
	private final Resource resource;
	private final Predicate<EObject> checked;
	private final Supplier<LocalDate> today;
	private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();
	/** The roots of which something is said. */
	private final Set<LoadedRoot> spoken = new HashSet<>();
	private final Map<EObject, List<Finding>> byObject = new HashMap<>();
	/** Null when something else is said or the order is another since it was made. */
	private List<Finding> all;
	private BooksCheck check;
	/** The check of everything that is under way; null when there is none. */
	private Turn whole;

	/**
	 * @param validator knows the rules
	 * @param resource holds all loaded roots, which rules see as peers
	 * @param checked the roots that findings are wanted for
	 * @param today tells the day, asked for each check
	 */
	ValidationState(Validator validator, Resource resource, Predicate<EObject> checked, Supplier<LocalDate> today) {
		this.validator = validator;
		this.resource = resource;
		this.checked = checked;
		this.today = today;
		check = validator.newCheck(checked);
	}

	/** Checks everything anew, with the rules that are installed now. */
	void reset() {
		Turn turn = new Turn();
		turn.forget();
		begin();
		boolean more = true;
		while (more) {
			more = check.proceed(turn::judged);
		}
		turn.end();
	}

	/** Forgets what was found, and takes note of everything, to be checked with the rules that are installed now by {@link #proceed}. */
	void restart() {
		Turn turn = new Turn();
		turn.forget();
		begin();
		whole = new Turn();
		turn.end();
	}

	/** Whether some of what is there was not looked at since {@link #restart}, so that findings may be missing. */
	public boolean isUnderWay() {
		return whole != null;
	}

	private void begin() {
		check = validator.newCheck(checked);
		check.begin(List.copyOf(resource.getContents()), today.get());
	}

	/**
	 * Checks some of what waits since {@link #restart}, at least one root. What is found is shown when all is checked.
	 *
	 * @param time how long, about
	 */
	void proceed(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		boolean more = check.proceed(whole::judged);
		while (more && System.nanoTime() - end < 0) {
			more = check.proceed(whole::judged);
		}
		if (!more) {
			Turn done = whole;
			whole = null;
			done.show();
			tell(done.different());
		}
	}

	/**
	 * Roots were put somewhere in the resource, which is checked with the next update.
	 *
	 * @param from position of the first
	 */
	void placed(int from, int count) {
		all = null;
		check.surroundings().placed(resource.getContents(), from, count);
	}

	/**
	 * Checks what a change can have changed.
	 *
	 * @param changed roots of which anything, parts included, was changed, added, moved or removed
	 */
	void update(Set<EObject> changed) {
		Turn turn = new Turn();
		check.surroundings().arrange(resource.getContents());
		check.update(changed, root -> ((InternalEObject) root).eDirectResource() == resource, today.get(), turn::judged);
		turn.end();
	}

	/** The roots for which findings are wanted and are not there, or the other way round. */
	List<EObject> reconsidered() {
		return check.reconsidered(List.copyOf(resource.getContents()));
	}

	/** All findings, the worst first, else in the order of the roots. */
	public List<Finding> all() {
		if (all == null) {
			check.surroundings().arrange(resource.getContents());
			List<LoadedRoot> roots = new ArrayList<>(spoken);
			roots.sort(Comparator.comparingLong(LoadedRoot::rank));
			List<Finding> found = new ArrayList<>();
			roots.forEach(root -> found.addAll(root.findings()));
			found.sort(Comparator.comparing(Finding::severity));
			all = List.copyOf(found);
		}
		return all;
	}

	/** What is said of an object itself, not of its parts; the worst first, never null. */
	public List<Finding> findings(EObject object) {
		return byObject.getOrDefault(object, List.of());
	}

	private void tell(Set<EObject> different) {
		listeners.forEach(listener -> listener.accept(different));
	}

	/** @param listener given the objects of which something else is said now; there may be none when a check of everything is done */
	public void addListener(Consumer<Set<EObject>> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<Set<EObject>> listener) {
		listeners.remove(listener);
	}

	/** One check: what it finds is shown when it is done. */
	private final class Turn {

		/** The roots of which something else was said before. */
		private final Set<LoadedRoot> changed = new LinkedHashSet<>();
		/** What was said of objects before, for those of which something else may be said now. */
		private final Map<EObject, List<Finding>> before = new HashMap<>();

		/** Nothing is said of anything. */
		void forget() {
			before.putAll(byObject);
			byObject.clear();
			spoken.clear();
			all = null;
		}

		/** @param earlier what was said of a root when the check began */
		void judged(LoadedRoot root, List<Finding> earlier) {
			if (!root.findings().equals(earlier)) {
				earlier.forEach(finding -> before.putIfAbsent(finding.object(), findings(finding.object())));
				changed.add(root);
			}
		}

		void end() {
			show();
			Set<EObject> different = different();
			if (!different.isEmpty()) {
				tell(different);
			}
		}

		void show() {
			if (!changed.isEmpty() || !before.isEmpty()) {
				all = null;
				byObject.keySet().removeAll(before.keySet());
				changed.forEach(this::show);
			}
		}

		/** After {@link #show()}: the objects of which something else is said than before. */
		Set<EObject> different() {
			Set<EObject> different = new HashSet<>(before.keySet());
			different.removeIf(object -> findings(object).equals(before.get(object)));
			return different;
		}

		private void show(LoadedRoot root) {
			List<Finding> found = root.findings();
			if (found.isEmpty()) {
				spoken.remove(root);
				return;
			}
			spoken.add(root);
			Map<EObject, List<Finding>> each = new LinkedHashMap<>();
			found.forEach(finding -> each.computeIfAbsent(finding.object(), object -> new ArrayList<>()).add(finding));
			each.forEach((object, findings) -> {
				before.putIfAbsent(object, List.of());
				findings.sort(Comparator.comparing(Finding::severity));
				byObject.put(object, List.copyOf(findings));
			});
		}
	}
}
