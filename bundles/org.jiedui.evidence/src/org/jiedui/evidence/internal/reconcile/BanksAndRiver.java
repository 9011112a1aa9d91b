/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A river has two banks: what is built along them is at most twice as long as the river. */
@Component(service = FindingRule.class)
public final class BanksAndRiver extends ArticleRule {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	public BanksAndRiver() {
		super("evidence.banks");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article,
				claim -> claim.indicator().equals("river_length") || claim.indicator().equals("revetment_length"))) {
			Claim river = sentence.stream().filter(claim -> claim.indicator().equals("river_length")).findFirst().orElse(null);
			Claim banks = sentence.stream().filter(claim -> claim.indicator().equals("revetment_length")).findFirst().orElse(null);
			if (river == null || banks == null || !river.figure().unit().equals(banks.figure().unit())) {
				continue;
			}
			BigDecimal most = river.figure().value().multiply(TWO);
			BigDecimal excess = banks.figure().value().subtract(most);
			if (excess.signum() > 0) {
				String unit = river.figure().unit();
				report(report, Severity.WARNING, List.of(river, banks), river.text(), banks.text(), Shown.amount(most, unit), Shown.amount(excess, unit));
			}
		}
	}
}
