/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.osgi.service.component.annotations.Component;

/** A task that is due is done or cancelled. */
@Component(service = Constraint.class)
public final class TaskIsOnTime extends Rule<PlanTask> {

	public TaskIsOnTime() {
		super("plan.overdue", Severity.WARNING, PlanTask.class);
	}

	@Override
	public void check(PlanTask task, Report report) {
		boolean open = task.getState() == TaskState.NOT_STARTED || task.getState() == TaskState.IN_PROGRESS;
		if (open && Span.of(task.getDue()).isBefore(Span.of(report.today()))) {
			report.add(Literals.PLAN_TASK__DUE,
					say(Messages.overdue, title(report, task), task.getDue(), text(report, task, Literals.PLAN_TASK__STATE)));
		}
	}
}
