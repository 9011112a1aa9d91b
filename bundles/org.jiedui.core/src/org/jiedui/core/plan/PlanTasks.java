/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.PlanTask;

/** The tasks of a plan in the order in which a reader meets them: each before its subtasks. */
public final class PlanTasks {

	private final List<PlanTask> tasks = new ArrayList<>();

	private PlanTasks(List<PlanTask> top) {
		top.forEach(this::add);
	}

	/** Of a whole plan; a list that does not change with it. */
	public static List<PlanTask> of(AnnualPlan plan) {
		return List.copyOf(new PlanTasks(plan.getTasks()).tasks);
	}

	/** Those that a plan or task contains directly. */
	public static List<PlanTask> children(EObject holder) {
		return switch (holder) {
			case AnnualPlan plan -> plan.getTasks();
			case PlanTask task -> task.getTasks();
			default -> List.of();
		};
	}

	private void add(PlanTask task) {
		tasks.add(task);
		task.getTasks().forEach(this::add);
	}
}
