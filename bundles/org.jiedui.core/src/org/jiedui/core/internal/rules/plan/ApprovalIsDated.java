/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.core.lifecycle.LifeCycle;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanState;
import org.osgi.service.component.annotations.Component;

/** A plan that is approved or frozen says when it was approved. */
@Component(service = Constraint.class)
public final class ApprovalIsDated extends Rule<AnnualPlan> {

	public ApprovalIsDated() {
		super("plan.approval", Severity.WARNING, AnnualPlan.class);
	}

	@Override
	public void check(AnnualPlan plan, Report report) {
		if (plan.getApprovedOn() == null && LifeCycle.PLAN.hasReached(plan.getState(), PlanState.APPROVED)) {
			report.add(Literals.ANNUAL_PLAN__APPROVED_ON,
					say(Messages.approval, title(report, plan), text(report, plan, Literals.ANNUAL_PLAN__STATE)));
		}
	}
}
