/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Qualifier;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** 每年至少两次 is a promise and no result: it is checked year by year. */
@Component(service = FindingRule.class)
public final class YearlyCommitment extends ArticleRule {

	private static final Pattern YEARLY = Pattern.compile("每年|每季度|每半年|每月|年均|全年");

	public YearlyCommitment() {
		super("evidence.commitment");
	}

	@Override
	void check(Article article, Report report) {
		Dossier.claims(article).stream()
				.filter(claim -> (claim.figure().qualifier() == Qualifier.AT_LEAST) && YEARLY.matcher(claim.before()).find())
				.forEach(claim -> report(report, Severity.INFO, List.of(claim), claim.text()));
	}
}
