/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.reconcile;

import java.util.Objects;

import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.source.Passage;

/**
 * A figure and the text that states it.
 *
 * @param article the text
 * @param figure the figure
 */
public record Claim(Article article, Figure figure) {

	private static final int REACH = 600;

	public Claim {
		Objects.requireNonNull(article, "article");
		Objects.requireNonNull(figure, "figure");
	}

	/** What the figure is about. */
	public String indicator() {
		return figure.indicator();
	}

	/** As the text writes it. */
	public String text() {
		return figure.text();
	}

	/** The passage in which it stands. */
	public String passage() {
		Passage passage = article.source().passages().get(figure.passage());
		return article.source().text(passage);
	}

	/** The sentence in which it stands; of a very long one the part around it. */
	public String sentence() {
		return article.source().reading().text().substring(sentenceStart(), sentenceEnd());
	}

	/** The sentence up to it. */
	public String before() {
		return article.source().reading().text().substring(sentenceStart(), figure.readingStart());
	}

	/** The sentence behind it. */
	public String after() {
		return article.source().reading().text().substring(figure.readingEnd(), sentenceEnd());
	}

	/** Where the sentence begins in the reading. */
	public int sentenceStart() {
		String text = article.source().reading().text();
		int first = Math.max(article.source().passages().get(figure.passage()).start(), figure.readingStart() - REACH);
		int start = figure.readingStart();
		while (start > first && !ends(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private int sentenceEnd() {
		String text = article.source().reading().text();
		int last = Math.min(article.source().passages().get(figure.passage()).end(), figure.readingEnd() + REACH);
		int end = figure.readingEnd();
		while (end < last && !ends(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean ends(char each) {
		return each == '。' || each == '！' || each == '？' || each == '!' || each == '?';
	}

	/** Whether both stand in the same sentence of the same text. */
	public boolean isBeside(Claim other) {
		return article == other.article && figure.passage() == other.figure.passage() && sentenceStart() == other.sentenceStart();
	}
}
