/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Qualifier;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** What a sentence lists behind 其中 or 分别 is not more than the total before it. */
@Component(service = FindingRule.class)
public final class PartsAndTotal extends ArticleRule {

	public PartsAndTotal() {
		super("evidence.partsAndTotal");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article, claim -> !claim.figure().unit().equals("none"))) {
			int among = sentence.getFirst().sentence().indexOf("其中");
			if (among < 0) {
				continue;
			}
			int place = sentence.getFirst().sentenceStart() + among;
			Claim total = sentence.stream().filter(claim -> claim.figure().readingEnd() <= place).reduce((first, second) -> second).orElse(null);
			if (total != null && !total.figure().unit().equals("%")) {
				compare(total, parts(sentence, total, place), report);
			}
		}
	}

	/** The figures behind that count the same; a longer row of something else ends them. */
	private static List<Claim> parts(List<Claim> sentence, Claim total, int place) {
		List<Claim> parts = new ArrayList<>();
		for (Claim each : sentence) {
			boolean same = each.figure().unit().equals(total.figure().unit()) && !isIncrease(each);
			if (each.figure().readingStart() > place && same) {
				parts.add(each);
			}
		}
		return parts;
	}

	/** Amounts of another kind: an income is no part of a fund. */
	private static boolean isIncrease(Claim claim) {
		return claim.indicator().contains("income") || claim.indicator().contains("sales") || claim.indicator().contains("growth");
	}

	private void compare(Claim total, List<Claim> parts, Report report) {
		BigDecimal sum = Shown.total(parts);
		boolean single = parts.size() == 1;
		if (!parts.isEmpty() && sum.compareTo(total.figure().value()) > 0) {
			List<Claim> all = new ArrayList<>(parts);
			all.add(total);
			boolean exact = all.stream().allMatch(claim -> claim.figure().qualifier() == Qualifier.EXACT) && single;
			report(report, exact ? Severity.ERROR : Severity.WARNING, all, total.text(), Shown.sum(parts), Shown.amount(sum, total.figure().unit()),
					Shown.amount(sum.subtract(total.figure().value()), total.figure().unit()));
		}
	}
}
