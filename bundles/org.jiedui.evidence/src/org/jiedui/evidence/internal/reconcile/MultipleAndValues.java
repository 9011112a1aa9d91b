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

/** From one value to another is a factor and a growth; what the text says by how much it grew must be one of them, and say which. */
@Component(service = FindingRule.class)
public final class MultipleAndValues extends ArticleRule {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final BigDecimal TOLERANCE = new BigDecimal("0.06");

	public MultipleAndValues() {
		super("evidence.multiple");
	}

	@Override
	void check(Article article, Report report) {
		for (List<Claim> sentence : Dossier.bySentence(article, claim -> claim.figure().isResult())) {
			for (Claim multiple : sentence) {
				boolean times = multiple.figure().unit().equals("倍") || multiple.figure().unit().equals("番");
				List<Claim> values = times ? before(sentence, multiple) : List.of();
				if (values.size() == 2 && values.getFirst().figure().value().signum() > 0) {
					compare(values.getFirst(), values.getLast(), multiple, report);
				}
			}
		}
	}

	/** The two values of one unit before. */
	private static List<Claim> before(List<Claim> sentence, Claim multiple) {
		List<Claim> all = sentence.subList(0, sentence.indexOf(multiple));
		if (all.size() < 2) {
			return List.of();
		}
		List<Claim> two = all.subList(all.size() - 2, all.size());
		return two.getFirst().figure().unit().equals(two.getLast().figure().unit()) ? two : List.of();
	}

	private void compare(Claim from, Claim to, Claim multiple, Report report) {
		BigDecimal said = multiple.figure().value();
		String factor = Shown.ratio(to.figure().value(), from.figure().value());
		BigDecimal exact = to.figure().value().divide(from.figure().value(), java.math.MathContext.DECIMAL64);
		String growth = Shown.percent(to.figure().value().subtract(from.figure().value()), from.figure().value());
		BigDecimal doubled = from.figure().value().multiply(TWO.pow(Math.min(8, Math.max(0, said.intValue()))));
		boolean turned = multiple.before().endsWith("翻") || multiple.before().endsWith("翻了");
		boolean asGrowth = isClose(exact, said.add(BigDecimal.ONE));
		boolean asFactor = isClose(exact, said);
		boolean asDoubling = multiple.figure().unit().equals("番") && isClose(to.figure().value(), doubled);
		if (asDoubling || !turned && (asGrowth || asFactor)) {
			return;
		}
		String key = asGrowth || asFactor ? "evidence.multiple" : "evidence.multiple.wrong";
		report(report, Severity.WARNING, key, List.of(from, to, multiple), from.text(), to.text(), factor, growth, multiple.text(),
				Shown.amount(doubled, from.figure().unit()));
	}

	private static boolean isClose(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs().compareTo(other.multiply(TOLERANCE)) <= 0;
	}
}
