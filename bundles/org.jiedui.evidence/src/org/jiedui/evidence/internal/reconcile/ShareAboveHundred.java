/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A share of something that cannot exceed it is at most a hundred per cent. */
@Component(service = FindingRule.class)
public final class ShareAboveHundred extends ArticleRule {

	private static final Set<String> SHARES = Set.of("poverty_incidence", "public_satisfaction", "coverage_rate", "industry_fund_share", "fund_share",
			"minority_share", "employment_rate", "dividend_share_households", "dividend_share_collective");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public ShareAboveHundred() {
		super("evidence.shareAboveHundred");
	}

	@Override
	void check(Article article, Report report) {
		Dossier.claims(article, SHARES).stream().filter(claim -> claim.figure().unit().equals("%") && claim.figure().value().compareTo(HUNDRED) > 0)
				.forEach(claim -> report(report, Severity.ERROR, List.of(claim), claim.text()));
	}
}
