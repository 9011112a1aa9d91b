/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.osgi.service.component.annotations.Component;

/** A task is done when all of it is done. */
@Component(service = Constraint.class)
public final class ProgressFitsState extends Rule<PlanTask> {

	private static final int COMPLETE = 100;

	public ProgressFitsState() {
		super("plan.progress", Severity.WARNING, PlanTask.class);
	}

	@Override
	public void check(PlanTask task, Report report) {
		boolean done = task.getState() == TaskState.DONE;
		if (done && task.getProgress() < COMPLETE) {
			report.add(Literals.PLAN_TASK__PROGRESS, say(Messages.doneTooEarly, title(report, task), task.getProgress()));
		} else if (!done && task.getState() != TaskState.CANCELLED && task.getProgress() >= COMPLETE) {
			report.add(Literals.PLAN_TASK__STATE,
					say(Messages.notDone, title(report, task), task.getProgress(), text(report, task, Literals.PLAN_TASK__STATE)));
		}
	}
}
