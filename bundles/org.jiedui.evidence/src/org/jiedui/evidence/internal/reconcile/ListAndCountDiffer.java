/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** A list that ends in a count, such as 甲村、乙村3个村, has as many entries as that. */
@Component(service = FindingRule.class)
public final class ListAndCountDiffer extends ArticleRule {

	private static final Pattern LIST = Pattern.compile("((?:\\p{IsHan}{2,12}[、])+\\p{IsHan}{2,12}?)(等|共|这)?$");
	private static final String KINDS = "村镇乡县区市街社";

	public ListAndCountDiffer() {
		super("evidence.listAndCount");
	}

	@Override
	void check(Article article, Report report) {
		for (Claim each : Dossier.claims(article)) {
			Matcher list = LIST.matcher(each.before());
			if (each.figure().unit().equals("个") && each.figure().high() == null && list.find()) {
				String[] entries = list.group(1).split("、");
				int count = each.figure().value().intValue();
				boolean open = "等".equals(list.group(2));
				if (isOfOneKind(entries) && (entries.length > count || entries.length < count && !open)) {
					report(report, Severity.WARNING, List.of(each), each.text(), entries.length, list.group(1));
				}
			}
		}
	}

	private static boolean isOfOneKind(String... entries) {
		char kind = entries[0].charAt(entries[0].length() - 1);
		for (String each : entries) {
			if (each.charAt(each.length() - 1) != kind) {
				return false;
			}
		}
		return KINDS.indexOf(kind) >= 0;
	}
}
