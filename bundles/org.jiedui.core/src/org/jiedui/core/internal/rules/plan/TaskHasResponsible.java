/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.osgi.service.component.annotations.Component;

/** Somebody is responsible for a task, or for the task that it is part of; cancelled tasks need nobody. */
@Component(service = Constraint.class)
public final class TaskHasResponsible extends Rule<PlanTask> {

	public TaskHasResponsible() {
		super("plan.responsible", Severity.WARNING, PlanTask.class);
	}

	@Override
	public void check(PlanTask task, Report report) {
		if (task.getState() != TaskState.CANCELLED && !hasResponsible(task)) {
			report.add(Literals.PLAN_TASK__RESPONSIBLE, say(Messages.responsible, title(report, task)));
		}
	}

	private static boolean hasResponsible(EObject task) {
		return task instanceof PlanTask each && (each.getResponsible() != null || hasResponsible(each.eContainer()));
	}
}
