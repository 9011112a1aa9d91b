/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.osgi.service.component.annotations.Component;

/** The tasks of the newest year for which there is a plan, subtasks included as in the ledger, and how many of them are done. */
@Component
public class TasksMetric implements Metric {

	@Override
	public String id() {
		return "core.tasks";
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public String label() {
		return Messages.Tasks_label;
	}

	@Override
	public String ledger() {
		return "plan";
	}

	@Override
	public List<EClass> types() {
		return List.of(JieduiPackage.Literals.ANNUAL_PLAN);
	}

	@Override
	public Optional<MetricValue> measure(Collection<? extends EObject> roots, LocalDate today) {
		List<AnnualPlan> plans = new RootsOfType<>(AnnualPlan.class).among(roots);
		int year = newest(plans, today.getYear());
		List<PlanTask> tasks = plans.stream().filter(plan -> plan.getYear() == year).flatMap(TasksMetric::tasks)
				.filter(task -> task.getState() != TaskState.CANCELLED).toList();
		if (tasks.isEmpty()) {
			return Optional.empty();
		}
		long done = tasks.stream().filter(task -> task.getState() == TaskState.DONE).count();
		return Optional.of(new MetricValue(Quantity.of(tasks.size()), new Unit(Messages.Tasks_unit),
				NLS.bind(Messages.Tasks_remark, Integer.toString(year), done)));
	}

	/** The year of the newest plan that is not of a time to come, unless there is no other. */
	private static int newest(List<AnnualPlan> plans, int present) {
		return plans.stream().mapToInt(AnnualPlan::getYear).filter(year -> year <= present).max()
				.orElseGet(() -> plans.stream().mapToInt(AnnualPlan::getYear).min().orElse(0));
	}

	private static Stream<PlanTask> tasks(AnnualPlan plan) {
		List<PlanTask> tasks = new ArrayList<>();
		plan.eAllContents().forEachRemaining(part -> {
			if (part instanceof PlanTask task) {
				tasks.add(task);
			}
		});
		return tasks.stream();
	}
}
