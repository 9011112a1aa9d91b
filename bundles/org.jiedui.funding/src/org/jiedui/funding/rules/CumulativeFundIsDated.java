/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.AmountBasis;
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A cumulative amount says as of when: two of different days are two snapshots. */
@Component(service = Constraint.class)
public final class CumulativeFundIsDated extends Rule<Fund> {

	public CumulativeFundIsDated() {
		super("funding.asOf", Severity.WARNING, Fund.class);
	}

	@Override
	public void check(Fund fund, Report report) {
		if (fund.getBasis() == AmountBasis.CUMULATIVE && fund.getAsOf() == null) {
			report.add(Literals.FUND__AS_OF, say(Messages.asOf, title(report, fund)));
		}
	}
}
