/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Programme;
import org.jiedui.model.value.PartialDate;
import org.osgi.service.component.annotations.Component;

/** The year of a plan lies in the time of its programme. */
@Component(service = Constraint.class)
public final class PlanWithinProgramme extends Rule<AnnualPlan> {

	public PlanWithinProgramme() {
		super("programme.planYear", Severity.WARNING, AnnualPlan.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Programme.class);
	}

	@Override
	public void check(AnnualPlan plan, Report report) {
		Programme programme = plan.getProgramme();
		if (programme == null || programme.eIsProxy() || plan.getYear() < 1) {
			return;
		}
		Span time = Span.between(programme.getSince(), programme.getUntil());
		if (Span.of(PartialDate.of(plan.getYear())).isApartFrom(time)) {
			report.add(Literals.ANNUAL_PLAN__YEAR, say(Messages.outside, title(report, plan), label(report, Literals.ANNUAL_PLAN__YEAR),
					plan.getYear(), title(report, programme), Periods.text(programme, report)));
		}
	}
}
