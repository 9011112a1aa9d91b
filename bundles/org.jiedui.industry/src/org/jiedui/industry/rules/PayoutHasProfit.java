/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Payout;
import org.osgi.service.component.annotations.Component;

/** What is distributed follows from a profit. */
@Component(service = Constraint.class)
public final class PayoutHasProfit extends Rule<Payout> {

	public PayoutHasProfit() {
		super("industry.profit", Severity.INFO, Payout.class);
	}

	@Override
	public void check(Payout payout, Report report) {
		if (payout.getProfit() == null) {
			report.add(Literals.PAYOUT__PROFIT, say(Messages.profit, title(report, payout.eContainer()), text(report, payout, Literals.PAYOUT__YEAR)));
		}
	}
}
