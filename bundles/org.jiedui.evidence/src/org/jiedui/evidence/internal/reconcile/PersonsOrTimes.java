/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** 人(次) leaves open whether people or attendances are counted, so it is added to neither. */
@Component(service = FindingRule.class)
public final class PersonsOrTimes extends ArticleRule {

	private static final Set<String> PEOPLE = Set.of("人", "人次", "名");

	public PersonsOrTimes() {
		super("evidence.personsOrTimes");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> claims = Dossier.claims(article);
		for (Claim each : claims) {
			if (each.figure().unit().equals("人(次)")) {
				List<Claim> named = new ArrayList<>(List.of(each));
				claims.stream().filter(other -> PEOPLE.contains(other.figure().unit()) && other.figure().value().compareTo(each.figure().value()) == 0)
						.forEach(named::add);
				report(report, Severity.WARNING, named, each.text(), Shown.list(named.subList(1, named.size())), named.size() - 1);
			}
		}
	}
}
