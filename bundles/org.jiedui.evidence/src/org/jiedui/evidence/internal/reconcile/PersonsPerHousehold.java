/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.osgi.service.component.annotations.Component;

/** Where households and their members stand side by side, as in 6278户22896人, a household has at least one and seldom more than eight. */
@Component(service = FindingRule.class)
public final class PersonsPerHousehold extends ArticleRule {

	private static final BigDecimal MANY = BigDecimal.valueOf(8);

	public PersonsPerHousehold() {
		super("evidence.personsPerHousehold");
	}

	@Override
	void check(Article article, Report report) {
		List<Claim> claims = Dossier.claims(article);
		for (int index = 1; index < claims.size(); index++) {
			Claim households = claims.get(index - 1);
			Claim persons = claims.get(index);
			boolean beside = households.figure().unit().equals("户") && persons.figure().unit().equals("人")
					&& persons.figure().readingStart() - households.figure().readingEnd() <= 1 && households.figure().value().signum() > 0;
			if (beside) {
				boolean few = persons.figure().value().compareTo(households.figure().value()) < 0;
				boolean many = persons.figure().value().compareTo(households.figure().value().multiply(MANY)) > 0;
				if (few || many) {
					report(report, Severity.WARNING, List.of(households, persons), households.text(), persons.text(),
							Shown.ratio(persons.figure().value(), households.figure().value()));
				}
			}
		}
	}
}
