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

/** No more is paid than there is profit. */
@Component(service = Constraint.class)
public final class PaidWithinProfit extends Rule<Payout> {

	public PaidWithinProfit() {
		super("industry.paid", Severity.WARNING, Payout.class);
	}

	@Override
	public void check(Payout payout, Report report) {
		if (payout.getProfit() != null && payout.getPaid() != null && payout.getPaid().number().compareTo(payout.getProfit().number()) > 0) {
			report.add(Literals.PAYOUT__PAID, say(Messages.paid, title(report, payout.eContainer()), text(report, payout, Literals.PAYOUT__YEAR),
					text(report, payout, Literals.PAYOUT__PAID), text(report, payout, Literals.PAYOUT__PROFIT)));
		}
	}
}
