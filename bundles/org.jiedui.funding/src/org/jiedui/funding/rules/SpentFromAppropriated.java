/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.Allocation;
import org.jiedui.funding.FundingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** What is spent is not more than what was appropriated. */
@Component(service = Constraint.class)
public final class SpentFromAppropriated extends Rule<Allocation> {

	public SpentFromAppropriated() {
		super("funding.spent", Severity.ERROR, Allocation.class);
	}

	@Override
	public void check(Allocation allocation, Report report) {
		if (allocation.getBalance().number().signum() < 0) {
			report.add(Literals.ALLOCATION__EXPENDITURES, say(Messages.spent, title(report, allocation),
					text(report, allocation, Literals.ALLOCATION__SPENT), text(report, allocation, Literals.ALLOCATION__APPROPRIATED)));
		}
	}
}
