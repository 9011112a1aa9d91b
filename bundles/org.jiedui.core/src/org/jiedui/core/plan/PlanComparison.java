/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.plan.PlanDifference.Feature;
import org.jiedui.core.plan.PlanDifference.Kind;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Compares two plans, or two versions of one, as a tree. Tasks belong together that are the same, or copies of each other or of a third; then those
 * of the same name below the same task. Targets and milestones belong together by their names. Belongs to the thread of the sessions.
 */
public final class PlanComparison {

	/** Which values are compared. */
	public enum Scope {
		/** What was promised: all that freezing makes immutable. */
		PROMISED,
		/** What became of it too. */
		EVERYTHING
	}

	/** What follows from where a plan comes from, and not from what it says. */
	private static final Set<EStructuralFeature> LEFT_OUT = Set.of(JieduiPackage.Literals.PLAN_TASK__COPIED_FROM,
			JieduiPackage.Literals.ANNUAL_PLAN__COPIED_FROM, JieduiPackage.Literals.PROGRAMME_RECORD__PROGRAMME,
			JieduiPackage.Literals.PLAN_TASK__APPROVED_START, JieduiPackage.Literals.PLAN_TASK__APPROVED_DUE);

	private final PlanSide first;
	private final PlanSide second;
	private final Scope scope;
	private final CalendarShift shift;
	/** The tasks of the second side by those of the first. */
	private final Map<PlanTask, PlanTask> pairs = new HashMap<>();
	private final Map<PlanTask, PlanTask> partners = new HashMap<>();

	/**
	 * @param firstSession holds the first plan
	 * @param first of an earlier year, or an earlier version
	 * @param secondSession holds the second plan; may be the same session
	 * @param second of a later year, or a later version
	 */
	public PlanComparison(Session firstSession, AnnualPlan first, Session secondSession, AnnualPlan second, Scope scope) {
		this.first = new PlanSide(firstSession, first);
		this.second = new PlanSide(secondSession, second);
		this.scope = scope;
		shift = new CalendarShift(second.getYear() - first.getYear());
	}

	/** The differences; dates that differ by no more than the years of the plans are the same. */
	public PlanDifference compare() {
		PlanTasks.of(second.plan()).forEach(task -> first.match(task, second).ifPresent(other -> pair(other, task)));
		pairByName(first.plan().getTasks(), second.plan().getTasks());
		PlanTasks.of(first.plan()).stream().filter(pairs::containsKey).forEach(task -> pairByName(task.getTasks(), pairs.get(task).getTasks()));
		return difference(first.plan(), second.plan());
	}

	private void pair(PlanTask before, PlanTask after) {
		if (!pairs.containsKey(before) && !partners.containsKey(after)) {
			pairs.put(before, after);
			partners.put(after, before);
		}
	}

	private void pairByName(List<PlanTask> before, List<PlanTask> after) {
		for (PlanTask task : before) {
			after.stream().filter(each -> Objects.equals(each.getName(), task.getName()) && !partners.containsKey(each) && !pairs.containsKey(task))
					.findFirst().ifPresent(each -> pair(task, each));
		}
	}

	private PlanDifference difference(EObject before, EObject after) {
		List<Feature> features = features(before, after);
		boolean moved = before instanceof PlanTask task && !isPair(task.eContainer(), after.eContainer());
		List<PlanDifference> parts = new ArrayList<>();
		for (PlanTask task : PlanTasks.children(after)) {
			parts.add(partners.containsKey(task) ? difference(partners.get(task), task) : oneSided(Kind.ADDED, task));
		}
		named(before, after, parts);
		PlanTasks.children(before).stream().filter(task -> !pairs.containsKey(task)).forEach(task -> parts.add(oneSided(Kind.REMOVED, task)));
		return new PlanDifference(features.isEmpty() && !moved ? Kind.SAME : Kind.CHANGED, before, after, features, parts);
	}

	private boolean isPair(EObject before, EObject after) {
		return before == first.plan() ? after == second.plan() : after != second.plan() && pairs.get(before) == after;
	}

	/** Targets and milestones. */
	private void named(EObject before, EObject after, List<PlanDifference> parts) {
		Map<String, EObject> old = byName(before);
		Map<String, EObject> now = byName(after);
		now.forEach((name, each) -> parts.add(old.containsKey(name) ? new PlanDifference(kind(old.get(name), each), old.get(name), each,
				features(old.get(name), each), List.of()) : oneSided(Kind.ADDED, each)));
		old.forEach((name, each) -> {
			if (!now.containsKey(name)) {
				parts.add(oneSided(Kind.REMOVED, each));
			}
		});
	}

	private Kind kind(EObject before, EObject after) {
		return features(before, after).isEmpty() ? Kind.SAME : Kind.CHANGED;
	}

	private static Map<String, EObject> byName(EObject holder) {
		Map<String, EObject> parts = new LinkedHashMap<>();
		if (holder instanceof PlanTask task) {
			for (Target each : task.getTargets()) {
				parts.putIfAbsent("target " + each.getName(), each);
			}
			for (Milestone each : task.getMilestones()) {
				parts.putIfAbsent("milestone " + each.getName(), each);
			}
		}
		return parts;
	}

	private PlanDifference oneSided(Kind kind, EObject object) {
		List<PlanDifference> parts = new ArrayList<>();
		Map<PlanTask, PlanTask> known = kind == Kind.ADDED ? partners : pairs;
		for (PlanTask task : PlanTasks.children(object)) {
			if (!known.containsKey(task)) {
				parts.add(oneSided(kind, task));
			} else if (kind == Kind.ADDED) {
				parts.add(difference(partners.get(task), task));
			}
		}
		byName(object).values().forEach(each -> parts.add(oneSided(kind, each)));
		return new PlanDifference(kind, kind == Kind.ADDED ? null : object, kind == Kind.ADDED ? object : null, List.of(), parts);
	}

	private List<Feature> features(EObject before, EObject after) {
		List<Feature> features = new ArrayList<>();
		for (EStructuralFeature feature : new ClassTraits(after.eClass()).features()) {
			if (isCompared(feature)) {
				Object old = before.eGet(feature);
				Object now = after.eGet(feature);
				if (!Objects.equals(plain(shifted(old), first), plain(now, second))) {
					features.add(new Feature(feature, copied(old), copied(now)));
				}
			}
		}
		return features;
	}

	private boolean isCompared(EStructuralFeature feature) {
		boolean part = feature instanceof EReference reference && reference.isContainment();
		return !part && !feature.isDerived() && !LEFT_OUT.contains(feature)
				&& !(feature == JieduiPackage.Literals.ANNUAL_PLAN__YEAR && shift.years() != 0)
				&& (scope == Scope.EVERYTHING || new FeatureTraits(feature).frozen());
	}

	private Object shifted(Object value) {
		return switch (value) {
			case LocalDate day -> shift.of(day);
			case PartialDate date -> shift.of(date);
			case null, default -> value;
		};
	}

	/** What can be compared across sessions: identifiers for objects, those of tasks that belong together being one. */
	private Object plain(Object value, PlanSide side) {
		return switch (value) {
			case Collection<?> many -> many.stream().map(each -> plain(each, side)).toList();
			case PlanTask task when side == first && pairs.containsKey(task) -> pairs.get(task);
			case PlanTask task -> task;
			case EObject object -> Optional.<Object>empty().or(() -> side.id(object)).orElse(object);
			case null, default -> value;
		};
	}

	private static Object copied(Object value) {
		return value instanceof Collection<?> many ? List.copyOf(many) : value;
	}
}
