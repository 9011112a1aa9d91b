/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** No more land is planted than was leased for it. */
@Component(service = FindingRule.class)
public final class PlantedWithinLeased extends ArticleRule {

	public PlantedWithinLeased() {
		super("evidence.plantedWithinLeased");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article, claim -> claim.indicator().equals("leased_area")
				|| claim.indicator().equals("planted_area"))) {
			Claim leased = sentence.getFirst();
			Claim planted = sentence.getLast();
			boolean among = leased.indicator().equals("leased_area") && planted.indicator().equals("planted_area")
					&& planted.before().substring(Math.max(0, leased.figure().readingEnd() - leased.sentenceStart())).contains("其中")
					&& leased.figure().unit().equals(planted.figure().unit());
			if (among && planted.figure().value().compareTo(leased.figure().value()) > 0) {
				report(report, Severity.WARNING, List.of(leased, planted), leased.text(), planted.text());
			}
		}
	}
}
