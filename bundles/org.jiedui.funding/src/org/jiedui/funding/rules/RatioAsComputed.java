/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import java.math.RoundingMode;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.FundRatio;
import org.jiedui.funding.FundingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A stated share is that of the stated amounts, to the digits with which it was stated. */
@Component(service = Constraint.class)
public final class RatioAsComputed extends Rule<FundRatio> {

	public RatioAsComputed() {
		super("funding.ratio", Severity.WARNING, FundRatio.class);
	}

	@Override
	public void check(FundRatio fundRatio, Report report) {
		if (fundRatio.getStated() == null || fundRatio.getComputed() == null) {
			return;
		}
		int digits = Math.max(fundRatio.getStated().number().scale(), 0);
		if (fundRatio.getComputed().number().setScale(digits, RoundingMode.HALF_UP).compareTo(fundRatio.getStated().number()) != 0) {
			report.add(Literals.FUND_RATIO__STATED, say(Messages.ratio, title(report, fundRatio),
					text(report, fundRatio, Literals.FUND_RATIO__STATED), text(report, fundRatio, Literals.FUND_RATIO__COMPUTED)));
		}
	}
}
