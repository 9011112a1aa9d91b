/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A line of credit and a grant are different flows and are never added. */
@Component(service = FindingRule.class)
public final class LoanIsNoGrant extends ArticleRule {

	public LoanIsNoGrant() {
		super("evidence.loanIsNoGrant");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> loans = Dossier.claims(article, Set.of("loan_credit_line"));
		List<Claim> grants = Funds.totals(article);
		if (loans.isEmpty() || grants.isEmpty()) {
			return;
		}
		List<Claim> all = new ArrayList<>(loans);
		all.addAll(grants);
		Claim grant = grants.getFirst();
		Claim projects = Dossier.claims(article, Set.of("projects_count")).stream().filter(claim -> claim.isBeside(grant)).findFirst().orElse(null);
		if (projects == null || projects.figure().value().signum() == 0) {
			report(report, Severity.INFO, all, Shown.list(loans), Shown.list(grants));
			return;
		}
		all.add(projects);
		report(report, Severity.INFO, "evidence.loanIsNoGrant.average", all, Shown.list(loans), Shown.list(grants), projects.text(),
				Shown.amount(grant.figure().value().divide(projects.figure().value(), MathContext.DECIMAL64), "CNY"));
	}
}
