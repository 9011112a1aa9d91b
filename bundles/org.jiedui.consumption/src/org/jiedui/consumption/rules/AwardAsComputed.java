/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.consumption.Award;
import org.jiedui.consumption.AwardRule;
import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** What was paid is what is due by the rule. */
@Component(service = Constraint.class)
public final class AwardAsComputed extends Rule<Award> {

	public AwardAsComputed() {
		super("consumption.award", Severity.WARNING, Award.class);
	}

	@Override
	public void check(Award award, Report report) {
		if (award.getDue() != null && award.getPaid() != null && award.getDue().number().compareTo(award.getPaid().number()) != 0) {
			report.add(Literals.AWARD__PAID, say(Messages.award, title(report, award), text(report, award, Literals.AWARD__PAID),
					text(report, award, Literals.AWARD__DUE)));
		}
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(AwardRule.class);
	}
}
