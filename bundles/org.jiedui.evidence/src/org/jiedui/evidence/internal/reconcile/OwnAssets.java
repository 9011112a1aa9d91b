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

/** What a model village has anyway, such as its artists, is no result of the programme. */
@Component(service = FindingRule.class)
public final class OwnAssets extends ArticleRule {

	public OwnAssets() {
		super("evidence.ownAssets");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> assets = Dossier.claims(article, Set.of("own_assets"));
		if (!assets.isEmpty()) {
			report(report, Severity.INFO, assets, Shown.list(assets));
		}
	}
}
