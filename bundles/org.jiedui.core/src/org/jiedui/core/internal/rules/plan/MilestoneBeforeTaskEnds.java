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
import org.jiedui.model.Milestone;
import org.jiedui.model.PlanTask;
import org.osgi.service.component.annotations.Component;

/** A milestone is not due after its task. */
@Component(service = Constraint.class)
public final class MilestoneBeforeTaskEnds extends Rule<Milestone> {

	public MilestoneBeforeTaskEnds() {
		super("plan.milestone", Severity.WARNING, Milestone.class);
	}

	@Override
	public void check(Milestone milestone, Report report) {
		if (milestone.eContainer() instanceof PlanTask task && Span.of(task.getDue()).isBefore(Span.of(milestone.getDue()))) {
			report.add(Literals.MILESTONE__DUE,
					say(Messages.milestoneLate, title(report, milestone), milestone.getDue(), title(report, task), task.getDue()));
		}
	}
}
