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

/** A rule is applied to years in which it is in force. */
@Component(service = Constraint.class)
public final class AwardWithinRule extends Rule<Award> {

	public AwardWithinRule() {
		super("consumption.ruleInForce", Severity.WARNING, Award.class);
	}

	@Override
	public void check(Award award, Report report) {
		AwardRule rule = award.getRule();
		if (rule == null || award.getYear() == null) {
			return;
		}
		boolean before = rule.getSince() != null && award.getYear().isBefore(rule.getSince());
		boolean after = rule.getUntil() != null && rule.getUntil().isBefore(award.getYear());
		if (before || after) {
			report.add(Literals.AWARD__RULE, say(Messages.ruleInForce, title(report, award), text(report, award, Literals.AWARD__YEAR),
					title(report, rule)));
		}
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(AwardRule.class);
	}
}
