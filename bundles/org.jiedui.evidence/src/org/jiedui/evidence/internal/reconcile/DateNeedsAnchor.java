/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** Dates without a year, and 今年 or 两年前 without a day from which one counts, stay as they are: no year is invented. */
@Component(service = FindingRule.class)
public final class DateNeedsAnchor extends ArticleRule {

	private static final Pattern RELATIVE = Pattern.compile("^(?:多)?(?:来|以来|前|间)");
	private static final Set<String> SPANS = Set.of("time_span", "date_like");

	public DateNeedsAnchor() {
		super("evidence.dateNeedsAnchor");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> floating = new ArrayList<>();
		Set<String> words = new LinkedHashSet<>();
		boolean dated = false;
		for (Claim each : Dossier.claims(article)) {
			if (each.figure().isResult() && each.figure().isDatedWithoutAnchor()) {
				floating.add(each);
				words.add(each.figure().dated());
				dated = true;
			} else if (SPANS.contains(each.indicator()) && each.figure().unit().equals("年") && RELATIVE.matcher(each.after()).find()) {
				floating.add(each);
				words.add(each.text());
			}
		}
		if (dated) {
			report(report, Severity.WARNING, floating, floating.size(), String.join(", ", words));
		}
	}
}
