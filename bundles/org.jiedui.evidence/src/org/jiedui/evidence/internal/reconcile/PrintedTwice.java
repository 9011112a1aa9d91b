/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A text that is printed twice doubles nothing: what the second printing says counts once. */
@Component(service = FindingRule.class)
public final class PrintedTwice extends ArticleRule {

	public PrintedTwice() {
		super("evidence.printedTwice");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> repeated = article.figures().stream().filter(Figure::isRepetition).map(figure -> new Claim(article, figure)).toList();
		if (!repeated.isEmpty()) {
			long passages = article.source().passages().stream().filter(passage -> passage.isRepetition()).count();
			report(report, Severity.WARNING, repeated, passages, repeated.size());
		}
	}
}
