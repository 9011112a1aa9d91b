/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jiedui.core.plan.PlanTasks;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.ui.gantt.DateSpan;

/**
 * The days that tasks take together with their subtasks, and how much of them is done. Kept, since a chart asks at every paint, until
 * something changes.
 */
final class TaskSpans {

	private final Map<PlanTask, Optional<DateSpan>> spans = new IdentityHashMap<>();
	private final Map<PlanTask, Integer> progress = new IdentityHashMap<>();
	private Map<PlanTask, List<PlanTask>> successors;
	private Optional<DateSpan> all;

	/** Something changed. */
	void forget() {
		spans.clear();
		progress.clear();
		successors = null;
		all = null;
	}

	/** From the first day to the last; a task that has only one of these takes that day. Empty where neither it nor its subtasks have any. */
	Optional<DateSpan> of(PlanTask task) {
		Optional<DateSpan> known = spans.get(task);
		if (known == null) {
			known = union(own(task.getStart(), task.getDue()), union(task.getTasks()));
			spans.put(task, known);
		}
		return known;
	}

	/** Days from one to another, of which one may be null. */
	static Optional<DateSpan> own(LocalDate start, LocalDate due) {
		LocalDate first = start == null ? due : start;
		return first == null ? Optional.empty() : Optional.of(DateSpan.between(first, due == null ? first : due));
	}

	private Optional<DateSpan> union(List<PlanTask> tasks) {
		Optional<DateSpan> union = Optional.empty();
		for (PlanTask task : tasks) {
			union = union(union, of(task));
		}
		return union;
	}

	private static Optional<DateSpan> union(Optional<DateSpan> one, Optional<DateSpan> other) {
		return one.isEmpty() ? other : Optional.of(other.map(one.get()::with).orElse(one.get()));
	}

	/** Of a whole plan: the year at least. */
	DateSpan of(AnnualPlan plan) {
		if (all == null) {
			LocalDate first = LocalDate.of(Math.clamp(plan.getYear(), 1, 9998), 1, 1);
			all = union(Optional.of(new DateSpan(first, first.plusYears(1).minusDays(1))), union(plan.getTasks()));
		}
		return all.get();
	}

	/** In per cent; of a task that says nothing itself, the mean of its subtasks by their days. */
	int progress(PlanTask task) {
		Integer known = progress.get(task);
		if (known == null) {
			known = task.getProgress() > 0 || task.getTasks().isEmpty() ? task.getProgress() : mean(task).orElse(0);
			progress.put(task, known);
		}
		return known;
	}

	private OptionalInt mean(PlanTask task) {
		long days = 0;
		long done = 0;
		for (PlanTask each : task.getTasks()) {
			long length = of(each).map(DateSpan::days).orElse(0);
			days += length;
			done += length * progress(each);
		}
		return days == 0 ? OptionalInt.empty() : OptionalInt.of((int) (done / days));
	}

	/** The tasks of a plan that wait for a task. */
	List<PlanTask> successors(AnnualPlan plan, PlanTask task) {
		if (successors == null) {
			successors = new IdentityHashMap<>();
			for (PlanTask each : PlanTasks.of(plan)) {
				// asking would make a list for each task of the plan
				if (each.eIsSet(JieduiPackage.Literals.PLAN_TASK__PREDECESSORS)) {
					each.getPredecessors().forEach(before -> successors.computeIfAbsent(before, key -> new ArrayList<>()).add(each));
				}
			}
		}
		return successors.getOrDefault(task, List.of());
	}
}
