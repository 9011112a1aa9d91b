/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.DonatedItem;
import org.jiedui.funding.Donation;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Sum;
import org.osgi.service.component.annotations.Component;

/** The value of the goods is the sum of those listed, where each has a value. */
@Component(service = Constraint.class)
public final class GoodsAddUp extends Rule<Donation> {

	public GoodsAddUp() {
		super("funding.goods", Severity.WARNING, Donation.class);
	}

	@Override
	public void check(Donation donation, Report report) {
		boolean complete = !donation.getItems().isEmpty() && donation.getItems().stream().allMatch(item -> item.getValue() != null);
		if (!complete || donation.getGoodsValue() == null) {
			return;
		}
		Sum sum = new Sum();
		donation.getItems().stream().map(DonatedItem::getValue).forEach(sum::add);
		if (sum.money().number().compareTo(donation.getGoodsValue().number()) != 0) {
			report.add(Literals.DONATION__GOODS_VALUE, say(Messages.goods, title(report, donation),
					text(report, donation, Literals.DONATION__GOODS_VALUE), report.format().text(Literals.DONATION__GOODS_VALUE, sum.money())));
		}
	}
}
