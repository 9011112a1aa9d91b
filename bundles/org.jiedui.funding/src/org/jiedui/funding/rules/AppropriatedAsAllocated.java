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

/** What is appropriated is not more than what was allocated. */
@Component(service = Constraint.class)
public final class AppropriatedAsAllocated extends Rule<Allocation> {

	public AppropriatedAsAllocated() {
		super("funding.appropriated", Severity.ERROR, Allocation.class);
	}

	@Override
	public void check(Allocation allocation, Report report) {
		if (allocation.getAmount() != null && allocation.getAppropriated().number().compareTo(allocation.getAmount().number()) > 0) {
			report.add(Literals.ALLOCATION__APPROPRIATIONS, say(Messages.appropriated, title(report, allocation),
					text(report, allocation, Literals.ALLOCATION__APPROPRIATED), text(report, allocation, Literals.ALLOCATION__AMOUNT)));
		}
	}
}
