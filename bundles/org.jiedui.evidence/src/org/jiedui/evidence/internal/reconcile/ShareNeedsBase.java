/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
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

/** A share and its amount give the base; if the text states another total, or none, it must say of what the share is. */
@Component(service = FindingRule.class)
public final class ShareNeedsBase extends ArticleRule {

	private static final Set<String> SHARES = Set.of("industry_fund_share", "fund_share", "share");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal ROUNDING = new BigDecimal("0.01");

	public ShareNeedsBase() {
		super("evidence.shareNeedsBase");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> claims = Dossier.claims(article);
		for (Claim share : claims) {
			Claim amount = SHARES.contains(share.indicator()) && share.figure().value().signum() > 0 && isShare(share) ? amount(claims, share) : null;
			if (amount != null) {
				compare(share, amount, bases(article, claims, share, amount), report);
			}
		}
	}

	/** A share that is said together with an amount; one that rose from one year to the next has none. */
	private static boolean isShare(Claim share) {
		String before = share.before();
		int taken = before.lastIndexOf('占');
		return taken >= 0 && !before.substring(taken).contains("从") && before.length() - taken < 24;
	}

	private static Claim amount(List<Claim> claims, Claim share) {
		Claim last = null;
		for (Claim each : claims) {
			if (each == share || each.figure().equals(share.figure())) {
				break;
			}
			last = each.isBeside(share) && each.figure().unit().equals("CNY") ? each : last;
		}
		return last;
	}

	/** Totals that the share could be of: one in the same sentence, else the whole fund of the text. */
	private static List<Claim> bases(Article article, List<Claim> claims, Claim share, Claim amount) {
		List<Claim> beside = claims.stream().filter(claim -> claim.isBeside(share) && claim.figure().unit().equals("CNY")
				&& claim.figure().value().compareTo(amount.figure().value()) > 0 && claim.figure().index() < share.figure().index()).toList();
		Claim whole = Funds.whole(article);
		return !beside.isEmpty() || whole == null ? beside : List.of(whole);
	}

	private void compare(Claim share, Claim amount, List<Claim> bases, Report report) {
		BigDecimal base = amount.figure().value().multiply(HUNDRED).divide(share.figure().value(), MathContext.DECIMAL64);
		List<Claim> all = new ArrayList<>(List.of(amount, share));
		if (bases.isEmpty()) {
			report(report, Severity.INFO, "evidence.shareNeedsBase.none", all, amount.text(), share.text(), Shown.amount(base, "CNY"));
			return;
		}
		Claim stated = bases.getFirst();
		BigDecimal gap = stated.figure().value().subtract(base);
		if (gap.abs().compareTo(base.multiply(ROUNDING)) > 0) {
			all.add(stated);
			report(report, Severity.WARNING, all, amount.text(), share.text(), Shown.amount(base, "CNY"), stated.text(),
					Shown.percent(amount.figure().value(), stated.figure().value()), Shown.amount(gap.abs(), "CNY"));
		}
	}
}
