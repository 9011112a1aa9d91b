/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.osgi.service.component.annotations.Component;

/** A milestone that is due is reached, unless its task was cancelled or is done. */
@Component(service = Constraint.class)
public final class MilestoneIsReached extends Rule<Milestone> {

	public MilestoneIsReached() {
		super("plan.milestoneOverdue", Severity.WARNING, Milestone.class);
	}

	@Override
	public void check(Milestone milestone, Report report) {
		boolean due = Span.of(milestone.getDue()).isBefore(Span.of(report.today()));
		if (due && milestone.getReached() == null && isOpen(milestone.eContainer())) {
			report.add(Literals.MILESTONE__REACHED,
					say(Messages.milestoneOverdue, title(report, milestone), title(report, milestone.eContainer()), milestone.getDue()));
		}
	}

	private static boolean isOpen(EObject task) {
		return task instanceof PlanTask each && each.getState() != TaskState.CANCELLED && each.getState() != TaskState.DONE;
	}
}
