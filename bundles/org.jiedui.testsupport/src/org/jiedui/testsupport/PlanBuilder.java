/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.PlanState;
import org.jiedui.model.PlanTask;

/** Builds an annual plan. */
public final class PlanBuilder {

	private final AnnualPlan plan;

	PlanBuilder(AnnualPlan plan) {
		this.plan = plan;
	}

	/** The plan itself. */
	public AnnualPlan get() {
		return plan;
	}

	public PlanBuilder name(String name) {
		plan.setName(name);
		return this;
	}

	public PlanBuilder state(PlanState state) {
		plan.setState(state);
		return this;
	}

	public PlanBuilder task(String name) {
		return task(name, task -> {
		});
	}

	/** A task that is due on a day. */
	public PlanBuilder task(String name, LocalDate due) {
		return task(name, task -> task.setDue(due));
	}

	public PlanBuilder task(String name, Consumer<PlanTask> content) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName(name);
		content.accept(task);
		plan.getTasks().add(task);
		return this;
	}
}
