/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import java.math.BigDecimal;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.IndustryPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** The shares of a scheme are a hundred per cent. */
@Component(service = Constraint.class)
public final class SharesAreAll extends Rule<DividendScheme> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public SharesAreAll() {
		super("industry.shares", Severity.ERROR, DividendScheme.class);
	}

	@Override
	public void check(DividendScheme dividendScheme, Report report) {
		if (!dividendScheme.getShares().isEmpty() && dividendScheme.getShareSum().number().compareTo(HUNDRED) != 0) {
			report.add(Literals.DIVIDEND_SCHEME__SHARES, say(Messages.shares, title(report, dividendScheme),
					text(report, dividendScheme, Literals.DIVIDEND_SCHEME__SHARE_SUM)));
		}
	}
}
