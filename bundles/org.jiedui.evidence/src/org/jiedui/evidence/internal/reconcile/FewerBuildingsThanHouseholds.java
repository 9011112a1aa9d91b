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

/** Fewer houses than households: either they shared them or a count is wrong. */
@Component(service = FindingRule.class)
public final class FewerBuildingsThanHouseholds extends ArticleRule {

	private static final Set<String> BUILDINGS = Set.of("栋", "幢", "座");
	private static final Set<String> COUNTED = Set.of("户", "栋", "幢", "座", "间", "人");

	public FewerBuildingsThanHouseholds() {
		super("evidence.buildings");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article, claim -> COUNTED.contains(claim.figure().unit()))) {
			Claim households = sentence.stream().filter(claim -> claim.figure().unit().equals("户")).findFirst().orElse(null);
			Claim buildings = sentence.stream().filter(claim -> BUILDINGS.contains(claim.figure().unit())).findFirst().orElse(null);
			boolean homes = buildings != null && (buildings.sentence().contains("房") || buildings.sentence().contains("住宅"));
			if (homes && households != null && buildings.figure().value().compareTo(households.figure().value()) < 0) {
				report(report, Severity.WARNING, sentence, buildings.text(), households.text(), Shown.list(sentence));
			}
		}
	}
}
