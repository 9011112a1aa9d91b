/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jiedui.evidence.figure.Article;

/**
 * The texts that are reconciled with each other. Immutable.
 *
 * @param articles the texts
 */
public record Dossier(List<Article> articles) {

	public Dossier {
		articles = List.copyOf(articles);
	}

	/** What a text claims, each once however often it is printed, context included; in the order of the text. */
	public static List<Claim> claims(Article article) {
		return article.figures().stream().filter(figure -> !figure.isRepetition()).map(figure -> new Claim(article, figure)).toList();
	}

	/** The claims of a text about some indicators. */
	public static List<Claim> claims(Article article, Set<String> indicators) {
		return claims(article).stream().filter(claim -> indicators.contains(claim.indicator())).toList();
	}

	/** Claims in groups of those that stand in the same sentence. */
	public static List<List<Claim>> bySentence(Article article, Predicate<Claim> chosen) {
		Map<Long, List<Claim>> sentences = new LinkedHashMap<>();
		for (Claim each : claims(article)) {
			if (chosen.test(each)) {
				sentences.computeIfAbsent((long) each.sentenceStart(), key -> new ArrayList<>()).add(each);
			}
		}
		return List.copyOf(sentences.values());
	}
}
