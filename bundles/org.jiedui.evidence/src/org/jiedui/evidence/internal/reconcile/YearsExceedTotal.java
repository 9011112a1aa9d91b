/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.Qualifier;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** What single years add up to is not more than what came together over all of them. */
@Component(service = FindingRule.class)
public final class YearsExceedTotal extends ArticleRule {

	private static final BigDecimal FAR = BigDecimal.valueOf(1000);

	public YearsExceedTotal() {
		super("evidence.yearsExceedTotal");
	}

	@Override
	void check(Article article, Report report) {
		Map<String, List<Claim>> groups = new LinkedHashMap<>();
		for (Claim each : Dossier.claims(article)) {
			if (each.figure().isResult() && !each.figure().unit().equals("%")) {
				groups.computeIfAbsent(each.indicator() + ' ' + each.figure().unit(), key -> new ArrayList<>()).add(each);
			}
		}
		groups.values().forEach(group -> check(group, report));
	}

	private void check(List<Claim> group, Report report) {
		List<Claim> years = group.stream().filter(claim -> claim.figure().basis() == Basis.ANNUAL && claim.figure().asOf() != null).toList();
		List<Integer> distinct = years.stream().map(claim -> claim.figure().asOf().year()).distinct().toList();
		if (distinct.size() < 2 || distinct.size() < years.size()) {
			return;
		}
		BigDecimal sum = Shown.total(years);
		for (Claim total : group) {
			BigDecimal value = total.figure().value();
			boolean upToThen = total.figure().asOf() == null || total.figure().asOf().year() > distinct.stream().max(Integer::compare).orElseThrow();
			if (total.figure().basis() == Basis.CUMULATIVE && total.figure().qualifier() == Qualifier.EXACT && upToThen && sum.compareTo(value) > 0
					&& sum.compareTo(value.multiply(FAR)) < 0) {
				List<Claim> all = new ArrayList<>(years);
				all.add(total);
				report(report, Severity.WARNING, all, Shown.sum(years), Shown.amount(sum, total.figure().unit()), total.text(),
						Shown.amount(sum.subtract(value), total.figure().unit()));
			}
		}
	}
}
