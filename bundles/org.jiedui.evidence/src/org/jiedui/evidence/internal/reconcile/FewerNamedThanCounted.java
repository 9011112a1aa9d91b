/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A text that says how many villages are paired, and names fewer, leaves the list incomplete. */
@Component(service = FindingRule.class)
public final class FewerNamedThanCounted extends ArticleRule {

	private static final Set<String> COUNTED = Set.of("pairing_villages_recipient", "pairing_villages_helper", "model_villages");
	private static final Pattern VILLAGE = Pattern.compile("(\\p{IsHan}{2})(?:村|社区)(?![民庄集支级里企官务干党委组庭口容貌情])");
	private static final Pattern GENERIC = Pattern.compile(
			"所在|结对|对的?|[各该本全每个名和与及的等到进驻入为在以向由从被将把新]|贫困|示范|行政|自然|帮扶|试点|重点|特色|美丽|振兴|先进|和美|脱贫|偏远|山区|[乡镇县区市州街道]$|\\d|双联|联系|受援|中心|城乡|农村|数字|智慧|姊妹|友好|兄弟|农$");

	public FewerNamedThanCounted() {
		super("evidence.fewerNamed");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> incomplete = new ArrayList<>();
		Set<String> named = new LinkedHashSet<>();
		for (Claim each : Dossier.claims(article, COUNTED)) {
			Set<String> names = names(each.passage());
			if (each.figure().value().intValue() > 1 && names.size() < each.figure().value().intValue()) {
				incomplete.add(each);
				named.addAll(names);
			}
		}
		if (!incomplete.isEmpty()) {
			report(report, Severity.WARNING, incomplete, Shown.list(incomplete), named.size(), String.join("、", named));
		}
	}

	private static Set<String> names(String passage) {
		Set<String> names = new LinkedHashSet<>();
		Matcher village = VILLAGE.matcher(passage);
		while (village.find()) {
			if (!GENERIC.matcher(village.group(1)).find()) {
				names.add(village.group());
			}
		}
		return names;
	}
}
