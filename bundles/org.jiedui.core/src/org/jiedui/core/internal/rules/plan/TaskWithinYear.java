/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.osgi.service.component.annotations.Component;

/** A task is due in the year of its plan. */
@Component(service = Constraint.class)
public final class TaskWithinYear extends Rule<PlanTask> {

	public TaskWithinYear() {
		super("plan.year", Severity.WARNING, PlanTask.class);
	}

	@Override
	public void check(PlanTask task, Report report) {
		LocalDate due = task.getDue();
		if (due != null && EcoreUtil.getRootContainer(task) instanceof AnnualPlan plan && due.getYear() != plan.getYear()) {
			report.add(Literals.PLAN_TASK__DUE, say(Messages.otherYear, title(report, task), due, plan.getYear()));
		}
	}
}
