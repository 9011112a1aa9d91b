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
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** The same amount for the same thing in two places is one fact, not two. */
@Component(service = FindingRule.class)
public final class StatedAgain extends ArticleRule {

	private static final BigDecimal LARGE = BigDecimal.TEN;

	public StatedAgain() {
		super("evidence.statedAgain");
	}

	@Override
	void check(Article article, Report report) {
		Map<String, List<Claim>> same = new LinkedHashMap<>();
		for (Claim each : Dossier.claims(article)) {
			if (each.figure().isResult() && !each.indicator().startsWith("pairing") && isTelling(each)) {
				same.computeIfAbsent(each.indicator() + ' ' + each.figure().value() + each.figure().unit(), key -> new ArrayList<>()).add(each);
			}
		}
		List<List<Claim>> groups = same.values().stream().filter(group -> group.size() > 1 && !group.getFirst().isBeside(group.getLast())).toList();
		List<List<Claim>> done = new ArrayList<>();
		for (List<Claim> group : groups) {
			if (!done.contains(group)) {
				List<List<Claim>> together = groups.stream().filter(other -> stateTogether(group, other)).toList();
				done.addAll(together);
				tell(together, report);
			}
		}
	}

	/** Round amounts of single gifts are often the same by chance. */
	private static boolean isTelling(Claim claim) {
		boolean total = claim.figure().basis() == org.jiedui.evidence.figure.Basis.CUMULATIVE;
		return total && claim.figure().value().compareTo(LARGE) >= 0;
	}

	private static boolean stateTogether(List<Claim> one, List<Claim> other) {
		return one.size() == other.size() && one.getFirst().isBeside(other.getFirst()) && one.getLast().isBeside(other.getLast());
	}

	private void tell(List<List<Claim>> groups, Report report) {
		List<Claim> all = groups.stream().flatMap(List::stream).toList();
		List<Claim> firsts = groups.stream().map(List::getFirst).toList();
		Claim money = firsts.stream().filter(claim -> claim.figure().unit().equals("CNY")).findFirst().orElse(null);
		Claim projects = firsts.stream().filter(claim -> claim.indicator().equals("projects_count")).findFirst().orElse(null);
		if (money != null && projects != null) {
			String average = Shown.amount(money.figure().value().divide(projects.figure().value(), java.math.MathContext.DECIMAL64), "CNY");
			report(report, Severity.INFO, "evidence.statedAgain.average", all, Shown.list(firsts), groups.getFirst().size(), average);
		} else {
			report(report, Severity.INFO, all, Shown.list(firsts), groups.getFirst().size());
		}
	}
}
