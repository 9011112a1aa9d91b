/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** The same area or length twice within a few lines may be one thing under two names. */
@Component(service = FindingRule.class)
public final class SameAreaTwice extends ArticleRule {

	private static final Set<String> MEASURED = Set.of("亩", "公顷", "平方米", "公里", "米");
	private static final int NEAR = 3;

	public SameAreaTwice() {
		super("evidence.sameTwice");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> areas = Dossier.claims(article).stream().filter(claim -> claim.figure().isResult()
				&& MEASURED.contains(claim.figure().unit())).toList();
		for (int index = 1; index < areas.size(); index++) {
			for (int earlier = Math.max(0, index - NEAR); earlier < index; earlier++) {
				Claim one = areas.get(earlier);
				Claim other = areas.get(index);
				boolean same = one.figure().value().compareTo(other.figure().value()) == 0 && one.figure().unit().equals(other.figure().unit());
				if (same && other.figure().passage() - one.figure().passage() <= NEAR) {
					report(report, Severity.WARNING, List.of(one, other), one.text());
				}
			}
		}
	}
}
