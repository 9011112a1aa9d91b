/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A programme has one plan for a year. */
@Component(service = Constraint.class)
public final class OnePlanPerYear extends Rule<AnnualPlan> {

	public OnePlanPerYear() {
		super("plan.duplicate", Severity.WARNING, AnnualPlan.class);
	}

	@Override
	public void check(AnnualPlan plan, Report report) {
		if (report.peers(AnnualPlan.class, AnnualPlan::getYear, plan.getYear()).size() > 1) {
			report.add(Literals.ANNUAL_PLAN__YEAR, say(Messages.twoPlans, title(report, plan), plan.getYear()));
		}
	}
}
