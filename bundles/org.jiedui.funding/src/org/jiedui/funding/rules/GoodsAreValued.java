/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.Donation;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.funding.ValuationBasis;
import org.osgi.service.component.annotations.Component;

/** Where goods have a value in money, it is said how it was found. */
@Component(service = Constraint.class)
public final class GoodsAreValued extends Rule<Donation> {

	public GoodsAreValued() {
		super("funding.valuation", Severity.INFO, Donation.class);
	}

	@Override
	public void check(Donation donation, Report report) {
		if (donation.getGoodsValue() != null && donation.getValuation() == ValuationBasis.NONE) {
			report.add(Literals.DONATION__VALUATION, say(Messages.valuation, title(report, donation)));
		}
	}
}
