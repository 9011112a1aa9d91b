/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.internal.Texts;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;

/** A rule that looks at one text after another. Its sentences have the id of the rule as key, and the id with {@code .remedy}. */
abstract class ArticleRule implements FindingRule {

	private final String id;

	ArticleRule(String id) {
		this.id = id;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public void check(Dossier dossier, Report report) {
		dossier.articles().forEach(article -> check(article, report));
	}

	/** Looks at one text. */
	abstract void check(Article article, Report report);

	/** Reports with the sentences of the rule. */
	final void report(Report report, Severity severity, Collection<Claim> claims, Object... values) {
		report(report, severity, id, claims, values);
	}

	/** Reports with other sentences. */
	final void report(Report report, Severity severity, String key, Collection<Claim> claims, Object... values) {
		Texts texts = new Texts(ArticleRule.class, report.locale());
		List<Claim> ordered = claims.stream().distinct().sorted(Comparator.comparing(claim -> claim.figure().index())).toList();
		Object[] shown = Arrays.stream(values).map(String::valueOf).toArray();
		report.add(severity, ordered, texts.text(key, shown), texts.text(key + ".remedy", shown));
	}
}
