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
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.value.Sum;
import org.osgi.service.component.annotations.Component;

/** What is allocated from a fund is not more than the fund has. */
@Component(service = Constraint.class)
public final class AllocationsWithinFund extends Rule<Fund> {

	public AllocationsWithinFund() {
		super("funding.allocated", Severity.ERROR, Fund.class);
	}

	@Override
	public void check(Fund fund, Report report) {
		if (fund.getAmount() == null) {
			return;
		}
		Sum allocated = new Sum();
		report.peers(Allocation.class, Allocation::getFund, fund).forEach(allocation -> allocated.add(allocation.getAmount()));
		if (allocated.money().number().compareTo(fund.getAmount().number()) > 0) {
			report.add(Literals.FUND__AMOUNT, say(Messages.allocated, title(report, fund), text(report, fund, Literals.FUND__AMOUNT),
					report.format().text(Literals.FUND__AMOUNT, allocated.money())));
		}
	}
}
