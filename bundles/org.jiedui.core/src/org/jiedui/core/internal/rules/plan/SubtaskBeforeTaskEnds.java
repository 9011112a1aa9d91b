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
import org.osgi.service.component.annotations.Component;

/** A subtask is not due after the task that it is part of. */
@Component(service = Constraint.class)
public final class SubtaskBeforeTaskEnds extends Rule<PlanTask> {

	public SubtaskBeforeTaskEnds() {
		super("plan.subtask", Severity.WARNING, PlanTask.class);
	}

	@Override
	public void check(PlanTask task, Report report) {
		if (task.eContainer() instanceof PlanTask whole && Span.of(whole.getDue()).isBefore(Span.of(task.getDue()))) {
			report.add(Literals.PLAN_TASK__DUE,
					say(Messages.subtaskLate, title(report, task), task.getDue(), title(report, whole), whole.getDue()));
		}
	}
}
