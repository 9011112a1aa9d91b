/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** 从…增长到…, 增长…%: the rate is what the two values give. */
@Component(service = FindingRule.class)
public final class GrowthAndValues extends ArticleRule {

	private static final Set<String> RATES = Set.of("growth_rate", "income_growth_rate");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TOLERANCE = BigDecimal.ONE;

	public GrowthAndValues() {
		super("evidence.growth");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article, claim -> claim.figure().isResult())) {
			for (int index = 2; index < sentence.size(); index++) {
				Claim rate = sentence.get(index);
				Claim from = sentence.get(index - 2);
				Claim to = sentence.get(index - 1);
				boolean told = RATES.contains(rate.indicator()) && rate.figure().unit().equals("%") && from.figure().unit().equals(to.figure().unit())
						&& !from.figure().unit().equals("%") && from.figure().value().signum() > 0 && from.before().contains("从") && to.before().contains("到");
				if (told) {
					compare(from, to, rate, report);
				}
			}
		}
	}

	private void compare(Claim from, Claim to, Claim rate, Report report) {
		BigDecimal growth = to.figure().value().subtract(from.figure().value()).multiply(HUNDRED).divide(from.figure().value(), MathContext.DECIMAL64);
		if (growth.abs().subtract(rate.figure().value()).abs().compareTo(TOLERANCE) > 0) {
			report(report, Severity.WARNING, List.of(from, to, rate), from.text(), to.text(), Shown.number(growth) + "%", rate.text());
		}
	}
}
