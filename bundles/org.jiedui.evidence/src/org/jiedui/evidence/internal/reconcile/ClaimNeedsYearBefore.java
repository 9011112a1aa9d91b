/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** 只增不减, 逐年增长, 同比增长: such a claim is one about the year before, which the text does not state. */
@Component(service = FindingRule.class)
public final class ClaimNeedsYearBefore extends ArticleRule {

	private static final Pattern CLAIM = Pattern.compile("只增不减|不降反升|逐年(?:增加|增长|递增|上升|提高|攀升|加大)"
			+ "|连年(?:增加|增长|递增)|连续\\p{IsHan}{1,2}年(?:增加|增长|递增|位居)|同比(?:增长|增加|上升|提高)|较上年(?:增长|增加)?|比上年|比去年");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");

	public ClaimNeedsYearBefore() {
		super("evidence.yearBefore");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> claims = Dossier.claims(article);
		for (Passage passage : article.source().passages()) {
			if (!passage.isBody() || passage.isRepetition()) {
				continue;
			}
			String text = article.source().text(passage);
			Matcher claim = CLAIM.matcher(text);
			if (claim.find() && years(text) < 2) {
				int place = passage.start() + claim.start();
				List<Claim> near = claims.stream().filter(each -> each.figure().passage() == passage.index() && each.figure().isResult()
						&& each.sentenceStart() <= place && each.sentenceStart() + each.sentence().length() >= place).toList();
				report(report, near.isEmpty() ? Severity.INFO : Severity.WARNING, near, claim.group(), near.isEmpty() ? "-" : Shown.list(near));
			}
		}
	}

	private static int years(String text) {
		Set<String> years = new LinkedHashSet<>();
		Matcher year = YEAR.matcher(text);
		while (year.find()) {
			years.add(year.group());
		}
		return years.size();
	}
}
