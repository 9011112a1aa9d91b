/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;
import java.util.Set;

import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;

/** Which figures are funds of a programme, and which of them are the whole. */
final class Funds {

	static final Set<String> TOTALS = Set.of("fiscal_fund_total", "aid_fund_total");
	private static final Set<String> PARTS = Set.of("industry_fund", "project_fund", "model_village_fund", "labour_fund", "education_fund",
			"health_fund",
			"reconstruction_fund");

	private Funds() {
	}

	/** Whole funds, each amount once. */
	static List<Claim> totals(Article article) {
		return distinct(Dossier.claims(article, TOTALS));
	}

	/** Funds for something, each amount once. */
	static List<Claim> parts(Article article) {
		return distinct(Dossier.claims(article, PARTS));
	}

	/** The largest whole fund that counts all that came together; null if none is stated. */
	static Claim whole(Article article) {
		return totals(article).stream().filter(claim -> claim.figure().basis() == Basis.CUMULATIVE)
				.max((left, right) -> left.figure().value().compareTo(right.figure().value())).orElse(null);
	}

	private static List<Claim> distinct(List<Claim> claims) {
		return claims.stream().filter(claim -> claims.stream().filter(other -> other.indicator().equals(claim.indicator())
				&& other.figure().value().compareTo(claim.figure().value()) == 0).findFirst().orElseThrow() == claim).toList();
	}
}
