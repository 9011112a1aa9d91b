/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.funding.CreditLine;
import org.jiedui.funding.FundingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** What is drawn is not more than the line of credit. */
@Component(service = Constraint.class)
public final class CreditIsNotOverdrawn extends Rule<CreditLine> {

	public CreditIsNotOverdrawn() {
		super("funding.drawn", Severity.ERROR, CreditLine.class);
	}

	@Override
	public void check(CreditLine creditLine, Report report) {
		if (creditLine.getAmount() != null && creditLine.getDrawn() != null
				&& creditLine.getDrawn().number().compareTo(creditLine.getAmount().number()) > 0) {
			report.add(Literals.CREDIT_LINE__DRAWN, say(Messages.drawn, title(report, creditLine),
					text(report, creditLine, Literals.CREDIT_LINE__DRAWN), text(report, creditLine, Literals.CREDIT_LINE__AMOUNT)));
		}
	}
}
