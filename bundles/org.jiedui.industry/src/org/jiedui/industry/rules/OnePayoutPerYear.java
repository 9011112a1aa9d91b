/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import java.util.HashSet;
import java.util.Set;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.IndustryPackage.Literals;
import org.jiedui.industry.Payout;
import org.jiedui.model.value.PartialDate;
import org.osgi.service.component.annotations.Component;

/** A scheme pays out once for a year. */
@Component(service = Constraint.class)
public final class OnePayoutPerYear extends Rule<DividendScheme> {

	public OnePayoutPerYear() {
		super("industry.payouts", Severity.WARNING, DividendScheme.class);
	}

	@Override
	public void check(DividendScheme dividendScheme, Report report) {
		Set<PartialDate> years = new HashSet<>();
		for (Payout payout : dividendScheme.getPayouts()) {
			if (payout.getYear() != null && !years.add(payout.getYear())) {
				report.add(Literals.DIVIDEND_SCHEME__PAYOUTS, say(Messages.payouts, title(report, dividendScheme), payout.getYear()));
			}
		}
	}
}
