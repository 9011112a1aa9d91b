/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.evidence.books.Stated;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Unit;

/** What texts claim that nobody took into the books. */
final class ArticleClaims {

	private ArticleClaims() {
	}

	static Map<Claimed, List<ClaimSource>> of(Collection<Article> articles) {
		Map<Claimed, List<ClaimSource>> claims = LedgerComparison.none();
		for (Article article : articles) {
			String title = article.source().origin().name();
			article.figures().stream().filter(each -> each.isResult() && !each.isRepetition()).forEach(each -> LedgerComparison.note(claims, claim(each),
					new ClaimSource(null, null, title, each.text(), each.start(), FigureState.NEW)));
		}
		return claims;
	}

	private static Claimed claim(Figure figure) {
		StatedBasis basis = figure.basis() == Basis.UNKNOWN ? StatedBasis.NONE : StatedBasis.get(figure.basis().code());
		Stated stated = Stated.of(figure.text(), figure.value(), figure.high(), StatedQualifier.get(figure.qualifier().code()));
		PartialDate asOf = figure.asOf() == null ? null : PartialDate.parse(figure.asOf().toString());
		return new Claimed(figure.indicator(), basis, asOf, "none".equals(figure.unit()) ? null : new Unit(figure.unit()), stated, null, null);
	}
}
