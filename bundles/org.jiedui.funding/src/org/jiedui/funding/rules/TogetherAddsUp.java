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
import org.jiedui.model.value.Sum;
import org.osgi.service.component.annotations.Component;

/** What is stated as the sum of cash and goods is the sum of both, where both are stated. */
@Component(service = Constraint.class)
public final class TogetherAddsUp extends Rule<Donation> {

	public TogetherAddsUp() {
		super("funding.together", Severity.WARNING, Donation.class);
	}

	@Override
	public void check(Donation donation, Report report) {
		if (donation.getTogether() == null || donation.getCash() == null || donation.getGoodsValue() == null) {
			return;
		}
		Sum sum = new Sum();
		sum.add(donation.getCash());
		sum.add(donation.getGoodsValue());
		if (sum.money().number().compareTo(donation.getTogether().number()) != 0) {
			report.add(Literals.DONATION__TOGETHER, say(Messages.together, title(report, donation),
					text(report, donation, Literals.DONATION__TOGETHER), report.format().text(Literals.DONATION__TOGETHER, sum.money())));
		}
	}
}
