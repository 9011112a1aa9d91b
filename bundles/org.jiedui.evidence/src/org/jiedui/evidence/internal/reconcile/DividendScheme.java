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
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** The shares of a dividend add up to a hundred, and what they are of, the land and the plants, is told or missing. */
@Component(service = FindingRule.class)
public final class DividendScheme extends ArticleRule {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Set<String> LAND = Set.of("leased_area", "planted_area", "saplings_donated", "saplings_planted");
	private static final int NEAR = 2;

	public DividendScheme() {
		super("evidence.dividendScheme");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> shares : Dossier.bySentence(article, claim -> claim.indicator().startsWith("dividend_share"))) {
			if (shares.size() > 1) {
				check(article, shares, report);
			}
		}
	}

	private void check(Article article, List<Claim> shares, Report report) {
		BigDecimal sum = Shown.total(shares);
		List<Claim> all = new ArrayList<>(shares);
		String digits = String.join("", shares.stream().map(share -> Shown.number(share.figure().value().movePointLeft(1))).toList());
		Dossier.claims(article).stream().filter(claim -> claim.isBeside(shares.getFirst()) && claim.indicator().equals("slogan_number")).forEach(all::add);
		if (sum.compareTo(HUNDRED) != 0) {
			report(report, Severity.WARNING, "evidence.dividendScheme.sum", all, Shown.sum(shares), Shown.number(sum));
			return;
		}
		List<Claim> land = Dossier.claims(article, LAND).stream()
				.filter(claim -> Math.abs(claim.figure().passage() - shares.getFirst().figure().passage()) <= NEAR).toList();
		all.addAll(land);
		report(report, Severity.INFO, all, Shown.sum(shares), digits, land(land));
	}

	private static String land(List<Claim> land) {
		Claim leased = first(land, "leased_area");
		Claim planted = first(land, "planted_area");
		Claim plants = land.stream().filter(claim -> claim.indicator().startsWith("saplings")).findFirst().orElse(null);
		List<String> computed = new ArrayList<>();
		if (leased != null && planted != null) {
			BigDecimal rest = leased.figure().value().subtract(planted.figure().value());
			computed.add(leased.text() + " - " + planted.text() + " = " + Shown.amount(rest, leased.figure().unit()));
		}
		if (plants != null && planted != null && planted.figure().value().signum() > 0) {
			computed.add(plants.text() + " / " + planted.text() + " = " + Shown.ratio(plants.figure().value(), planted.figure().value())
					+ plants.figure().unit()
					+ "/" + planted.figure().unit());
		}
		return computed.isEmpty() ? "-" : String.join("; ", computed);
	}

	private static Claim first(List<Claim> claims, String indicator) {
		return claims.stream().filter(claim -> claim.indicator().equals(indicator)).findFirst().orElse(null);
	}
}
