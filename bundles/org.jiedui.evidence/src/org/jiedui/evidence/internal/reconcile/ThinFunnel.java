/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.spi.FindingRule;
import org.jiedui.evidence.spi.WordList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What goes into what becomes less from step to step, but not next to nothing: posts, intents, stable jobs. */
@Component(service = FindingRule.class)
public final class ThinFunnel extends ArticleRule {

	private static final BigDecimal THIN = new BigDecimal("0.05");
	private static final Set<String> BESIDE = Set.of("job_fairs", "job_fair_employers");

	private final List<List<String>> chains;
	private final Set<String> steps = new TreeSet<>(BESIDE);

	/** @param words the chains */
	@Activate
	public ThinFunnel(@Reference Words words) {
		super("evidence.funnel");
		chains = words.fields(WordList.FUNNELS).stream().map(List::of).toList();
		chains.forEach(steps::addAll);
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> together : Dossier.bySentence(article, claim -> steps.contains(claim.indicator()))) {
			for (List<String> chain : chains) {
				if (check(together, chain, report)) {
					break;
				}
			}
		}
	}

	private boolean check(List<Claim> together, List<String> chain, Report report) {
		List<Claim> inOrder = new ArrayList<>();
		chain.forEach(step -> together.stream().filter(claim -> claim.indicator().equals(step)).findFirst().ifPresent(inOrder::add));
		if (inOrder.size() < 2) {
			return false;
		}
		Claim widest = inOrder.getFirst();
		for (int index = 1; index < inOrder.size(); index++) {
			Claim wider = inOrder.get(index - 1);
			Claim narrower = inOrder.get(index);
			if (narrower.figure().value().compareTo(wider.figure().value()) > 0) {
				report(report, Severity.WARNING, "evidence.funnel.order", together, narrower.text(), wider.text());
				return true;
			}
		}
		Claim narrowest = inOrder.getLast();
		if (narrowest.figure().value().compareTo(widest.figure().value().multiply(THIN)) < 0) {
			String steps = String.join(" > ", inOrder.stream().map(Claim::text).toList());
			String shares = String.join(", ",
					inOrder.subList(1, inOrder.size()).stream().map(claim -> Shown.percent(claim.figure().value(), widest.figure().value())).toList());
			Claim employers = together.stream().filter(claim -> claim.indicator().equals("job_fair_employers")).findFirst().orElse(null);
			String each = employers == null ? "-" : Shown.ratio(widest.figure().value(), employers.figure().value());
			report(report, Severity.WARNING, together, steps, shares, each);
			return true;
		}
		return false;
	}
}
