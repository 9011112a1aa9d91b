/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.FundRatio;
import org.jiedui.funding.FundingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A share says of what: without its denominator nobody can check it. */
@Component(service = Constraint.class)
public final class RatioHasDenominator extends Rule<FundRatio> {

	public RatioHasDenominator() {
		super("funding.denominator", Severity.WARNING, FundRatio.class);
	}

	@Override
	public void check(FundRatio fundRatio, Report report) {
		if (fundRatio.getStated() != null && (fundRatio.getDenominator() == null || fundRatio.getDenominatorIs() == null)) {
			report.add(fundRatio.getDenominator() == null ? Literals.FUND_RATIO__DENOMINATOR : Literals.FUND_RATIO__DENOMINATOR_IS,
					say(Messages.denominator, title(report, fundRatio), text(report, fundRatio, Literals.FUND_RATIO__STATED)));
		}
	}
}
