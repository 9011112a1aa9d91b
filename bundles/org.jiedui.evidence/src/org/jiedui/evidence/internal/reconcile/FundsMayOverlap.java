/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** Funds of which the text does not say whether one is part of another are never added up. */
@Component(service = FindingRule.class)
public final class FundsMayOverlap extends ArticleRule {

	public FundsMayOverlap() {
		super("evidence.fundsMayOverlap");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> parts = Funds.parts(article);
		List<Claim> all = new ArrayList<>(Funds.totals(article));
		all.addAll(parts.stream().filter(part -> all.stream().noneMatch(total -> isStatedPart(total, part))).toList());
		if (!parts.isEmpty() && all.size() > 1) {
			report(report, Severity.WARNING, all, Shown.list(all.stream().sorted((left, right) -> left.figure().index() - right.figure().index()).toList()));
		}
	}

	private static boolean isStatedPart(Claim total, Claim part) {
		return total.isBeside(part) && part.before().contains("其中");
	}
}
