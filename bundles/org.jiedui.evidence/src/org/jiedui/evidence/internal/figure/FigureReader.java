/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.figure.PartialDate;
import org.jiedui.evidence.internal.figure.Sentences.Sentence;
import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.evidence.spi.WordList;

/** Reads a text passage by passage. */
final class FigureReader {

	private final Exclusions exclusions;
	private final NameScanner names;
	private final QuantityScanner quantities;
	private final IndicatorRules rules;
	private final DateScanner dates = new DateScanner();
	private final Sentences sentences = new Sentences();

	/** @param words by which texts are read */
	FigureReader(Words words) {
		exclusions = new Exclusions(words.lines(WordList.EXCLUSIONS));
		names = new NameScanner(words);
		quantities = new QuantityScanner(UnitTable.units(words.fields(WordList.UNITS)), UnitTable.nouns(words.fields(WordList.NOUNS)));
		rules = new IndicatorRules(words);
	}

	Article read(SourceText source) {
		FigureList figures = new FigureList(source);
		Chronicle chronicle = new Chronicle();
		QuotedSpeech speech = new QuotedSpeech();
		Statements statements = new Statements(rules, chronicle, figures);
		String text = source.reading().text();
		for (Passage passage : source.passages()) {
			if (!passage.isBody()) {
				continue;
			}
			int from = passage.start();
			int to = passage.end();
			List<DateMark> marks = dates.of(text, from, to);
			List<Sentence> parts = sentences.of(text, from, to);
			chronicle.enter(text, passage.index(), marks, parts);
			statements.read(text, passage, parts, quantities(text, from, to, marks));
			if (QuotedSpeech.isQuotation(text, from, to)) {
				speech.add(passage.index());
			} else {
				PartialDate held = speech.heldOn(text, from, to, marks);
				List<Integer> spoken = speech.end();
				if (held != null) {
					figures.date(spoken, held, text.substring(marks.getFirst().start(), marks.getFirst().end()));
				}
			}
		}
		List<Figure> found = figures.build();
		return new Article(source, found);
	}

	private List<Quantity> quantities(String text, int from, int to, List<DateMark> marks) {
		Spans without = new Spans();
		marks.forEach(mark -> without.add(mark.start(), mark.end()));
		exclusions.find(text, from, to, without);
		without.sort();
		List<Quantity> found = new ArrayList<>(names.of(text, from, to, without));
		found.forEach(name -> without.add(name.start(), name.end()));
		found.addAll(quantities.of(text, from, to, without.sort()));
		found.sort((left, right) -> Integer.compare(left.start(), right.start()));
		return found;
	}
}
