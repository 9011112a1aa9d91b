/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.Fund;
import org.jiedui.funding.FundNature;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.AdministrativeLevel;
import org.osgi.service.component.annotations.Component;

/** A fiscal fund names the level whose budget it is: amounts of different levels are accounted for apart. */
@Component(service = Constraint.class)
public final class FiscalFundHasLevel extends Rule<Fund> {

	public FiscalFundHasLevel() {
		super("funding.level", Severity.WARNING, Fund.class);
	}

	@Override
	public void check(Fund fund, Report report) {
		if (fund.getNature() == FundNature.FISCAL && fund.getLevel() == AdministrativeLevel.NONE) {
			report.add(Literals.FUND__LEVEL, say(Messages.level, title(report, fund)));
		}
	}
}
