/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A total that is thousands of times what its years add up to, and fits them once 亿 is read as 万, has the wrong unit. */
@Component(service = FindingRule.class)
public final class UnitOffByTenThousand extends ArticleRule {

	private static final BigDecimal FAR = BigDecimal.valueOf(1000);
	private static final BigDecimal STEP = BigDecimal.valueOf(10_000);
	private static final BigDecimal LEAST = new BigDecimal("0.1");
	private static final BigDecimal MOST = BigDecimal.valueOf(3);

	public UnitOffByTenThousand() {
		super("evidence.unitOff");
	}

	@Override
	void check(Article article, Report report) {
		Map<String, List<Claim>> amounts = new LinkedHashMap<>();
		for (Claim each : Dossier.claims(article)) {
			if (each.figure().isResult() && each.figure().unit().equals("CNY") && each.figure().value().signum() > 0) {
				amounts.computeIfAbsent(each.indicator(), key -> new ArrayList<>()).add(each);
			}
		}
		amounts.values().forEach(claims -> check(claims, report));
	}

	private void check(List<Claim> claims, Report report) {
		for (Claim total : claims) {
			List<Claim> years = claims.stream().filter(claim -> claim != total && claim.figure().basis() == Basis.ANNUAL && claim.figure().asOf() != null)
					.sorted(Comparator.comparing(claim -> claim.figure().asOf())).toList();
			if (total.figure().basis() != Basis.ANNUAL && years.size() > 1) {
				compare(total, years, report);
			}
		}
	}

	private void compare(Claim total, List<Claim> years, Report report) {
		BigDecimal value = total.figure().value();
		BigDecimal sum = Shown.total(years);
		boolean large = value.compareTo(sum.multiply(FAR)) > 0;
		boolean small = value.multiply(FAR).compareTo(sum) < 0;
		if (!large && !small) {
			return;
		}
		BigDecimal other = large ? value.divide(STEP, MathContext.DECIMAL64) : value.multiply(STEP);
		List<Claim> all = new ArrayList<>(years);
		all.add(total);
		String times = Shown.number(large ? value.divide(sum, MathContext.DECIMAL32) : sum.divide(value, MathContext.DECIMAL32));
		boolean fits = other.compareTo(sum.multiply(LEAST)) > 0 && other.compareTo(sum.multiply(MOST)) < 0;
		if (!fits) {
			report(report, Severity.WARNING, "evidence.unitOff.unclear", all, total.text(), Shown.sum(years), Shown.amount(sum, "CNY"), times);
			return;
		}
		Claim last = years.getLast();
		BigDecimal rest = other.subtract(sum.subtract(last.figure().value()));
		boolean partOfYear = rest.signum() > 0 && rest.compareTo(last.figure().value()) <= 0;
		String key = partOfYear ? "evidence.unitOff" : "evidence.unitOff.plain";
		report(report, Severity.ERROR, key, all, total.text(), Shown.sum(years), Shown.amount(sum, "CNY"), times, Shown.amount(other, "CNY"),
				Shown.amount(rest, "CNY"), Shown.percent(rest, last.figure().value()), last.figure().asOf().year());
	}
}
