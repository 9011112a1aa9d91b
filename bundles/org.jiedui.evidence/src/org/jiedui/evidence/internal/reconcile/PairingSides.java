/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** Where all are paired, both sides are counted and compared, and what is named without a number counts as one. */
@Component(service = FindingRule.class)
public final class PairingSides extends ArticleRule {

	private static final List<String> KINDS = List.of("counties", "units", "villages");
	private static final Pattern ALL = Pattern.compile("全覆盖|一对一|双向|全部结对|全面结对|逐一");
	private static final Pattern UNCOUNTED = Pattern.compile("(?:和|及|以及)(\\p{IsHan}{2,8}?(?:度假区|开发区|高新区|新区|园区|新城|管委会))");

	public PairingSides() {
		super("evidence.pairingSides");
	}

	@Override
	void check(Article article, Report report) {
		for (String kind : KINDS) {
			check(article, kind, report);
		}
	}

	private void check(Article article, String kind, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article, claim -> claim.indicator().startsWith("pairing_" + kind))) {
			List<Claim> helper = sentence.stream().filter(claim -> claim.indicator().endsWith("_helper")).toList();
			List<Claim> recipient = sentence.stream().filter(claim -> claim.indicator().endsWith("_recipient")).toList();
			boolean several = helper.size() + recipient.size() > 2;
			if (!helper.isEmpty() && !recipient.isEmpty() && (several || ALL.matcher(sentence.getFirst().sentence()).find())) {
				compare(sentence, helper, recipient, report);
			}
		}
	}

	private void compare(List<Claim> sentence, List<Claim> helper, List<Claim> recipient, Report report) {
		String one = unnumbered(helper.getLast(), recipient.getFirst());
		String other = unnumbered(recipient.getLast(), null);
		BigDecimal left = Shown.total(helper).add(one.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE);
		BigDecimal right = Shown.total(recipient).add(other.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE);
		String key = left.compareTo(right) == 0 ? "evidence.pairingSides" : "evidence.pairingSides.differ";
		report(report, Severity.INFO, key, sentence, Shown.sum(helper) + (one.isEmpty() ? "" : " + 1 (" + one + ")"), Shown.number(left),
				Shown.sum(recipient) + (other.isEmpty() ? "" : " + 1 (" + other + ")"), Shown.number(right));
	}

	/** What is named behind the last count of a side without one of its own. */
	private static String unnumbered(Claim last, Claim next) {
		String behind = last.after();
		if (next != null && last.isBeside(next)) {
			behind = behind.substring(0, Math.max(0, Math.min(behind.length(), next.figure().readingStart() - last.figure().readingEnd())));
		}
		Matcher name = UNCOUNTED.matcher(behind);
		return name.find() ? name.group(1) : "";
	}
}
