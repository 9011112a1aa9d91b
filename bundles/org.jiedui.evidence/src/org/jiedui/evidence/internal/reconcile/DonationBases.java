/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** Gifts in cash, and gifts in cash and kind, are different totals; the single gifts that a text lists explain what lies between them or not. */
@Component(service = FindingRule.class)
public final class DonationBases extends ArticleRule {

	private static final Set<String> CASH = Set.of("donation_cash");
	private static final Set<String> BOTH = Set.of("donation_total");

	public DonationBases() {
		super("evidence.donationBases");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> cash = Dossier.claims(article, CASH);
		Claim cashTotal = cash.stream().filter(claim -> claim.figure().basis() == Basis.CUMULATIVE).findFirst().orElse(null);
		Claim total = Dossier.claims(article, BOTH).stream().filter(claim -> claim.figure().basis() != Basis.SINGLE).findFirst().orElse(null);
		if (cashTotal == null || total == null) {
			return;
		}
		List<Claim> single = cash.stream().filter(claim -> claim.figure().basis() == Basis.SINGLE).toList();
		BigDecimal gap = total.figure().value().subtract(cashTotal.figure().value());
		List<Claim> all = new ArrayList<>(single);
		all.add(cashTotal);
		all.add(total);
		String percent = Shown.percent(gap, cashTotal.figure().value());
		if (gap.signum() < 0) {
			report(report, Severity.WARNING, "evidence.donationBases.less", all, cashTotal.text(), total.text(), Shown.amount(gap.abs(), "CNY"));
		} else if (single.isEmpty() || gap.signum() == 0) {
			report(report, Severity.WARNING, "evidence.donationBases.plain", all, cashTotal.text(), total.text(), Shown.amount(gap, "CNY"), percent);
		} else {
			BigDecimal listed = Shown.total(single);
			report(report, Severity.WARNING, all, cashTotal.text(), total.text(), Shown.amount(gap, "CNY"), percent, Shown.sum(single),
					Shown.amount(listed, "CNY"), Shown.percent(listed, gap));
		}
	}
}
