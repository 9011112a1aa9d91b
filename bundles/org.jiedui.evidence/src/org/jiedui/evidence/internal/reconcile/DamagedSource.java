/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.source.Damage;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** Runs that cannot be read may hide figures; much that had to be repaired is told. */
@Component(service = FindingRule.class)
public final class DamagedSource extends ArticleRule {

	private static final int SHOWN = 5;
	private static final int MUCH = 20;

	public DamagedSource() {
		super("evidence.damaged");
	}

	@Override
	void check(Article article, Report report) {
		List<Damage> damages = article.source().damages();
		if (!damages.isEmpty()) {
			String runs = String.join(" | ", damages.stream().limit(SHOWN).map(damage -> damage.text() + " @" + damage.start()).toList());
			report(report, Severity.WARNING, List.of(), damages.size(), runs);
		}
		int repaired = article.source().repairs().values().stream().mapToInt(Integer::intValue).sum();
		if (repaired >= MUCH) {
			report(report, Severity.INFO, "evidence.damaged.repaired", List.of(), repaired);
		}
	}
}
