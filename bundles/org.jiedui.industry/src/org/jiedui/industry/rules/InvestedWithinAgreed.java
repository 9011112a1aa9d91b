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
import org.jiedui.industry.Settlement;
import org.osgi.service.component.annotations.Component;

/** No more is invested than was agreed. */
@Component(service = Constraint.class)
public final class InvestedWithinAgreed extends Rule<Settlement> {

	public InvestedWithinAgreed() {
		super("industry.invested", Severity.WARNING, Settlement.class);
	}

	@Override
	public void check(Settlement settlement, Report report) {
		if (settlement.getAgreed() != null && settlement.getInvested() != null
				&& settlement.getInvested().number().compareTo(settlement.getAgreed().number()) > 0) {
			report.add(Literals.SETTLEMENT__INVESTED, say(Messages.invested, title(report, settlement),
					text(report, settlement, Literals.SETTLEMENT__INVESTED), text(report, settlement, Literals.SETTLEMENT__AGREED)));
		}
	}
}
