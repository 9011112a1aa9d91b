/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A number such as 2023.18 may be a date that slipped into the place of an amount. */
@Component(service = FindingRule.class)
public final class LooksLikeDate extends ArticleRule {

	private static final Pattern DATE = Pattern.compile("^(?:19|20)\\d{2}\\.\\d{1,2}\\D");

	public LooksLikeDate() {
		super("evidence.looksLikeDate");
	}

	@Override
	void check(Article article, Report report) {
		Dossier.claims(article).stream().filter(claim -> DATE.matcher(claim.text()).find())
				.forEach(claim -> report(report, Severity.INFO, List.of(claim), claim.text()));
	}
}
