/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.industry.DividendScheme;
import org.jiedui.industry.IndustryPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A scheme says who gets what. */
@Component(service = Constraint.class)
public final class SchemeHasShares extends Rule<DividendScheme> {

	public SchemeHasShares() {
		super("industry.scheme", Severity.WARNING, DividendScheme.class);
	}

	@Override
	public void check(DividendScheme dividendScheme, Report report) {
		if (dividendScheme.getShares().isEmpty()) {
			report.add(Literals.DIVIDEND_SCHEME__SHARES, say(Messages.scheme, title(report, dividendScheme)));
		}
	}
}
