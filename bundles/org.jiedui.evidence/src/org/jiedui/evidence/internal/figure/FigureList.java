/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.figure.PartialDate;
import org.jiedui.evidence.internal.figure.Chronicle.Dating;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.SourceText;

/** Numbers the figures of a text and ties them to the original. For one text. */
final class FigureList {

	private final SourceText source;
	private final boolean basicPlane;
	private final List<Figure> figures = new ArrayList<>();
	private final Map<Integer, Integer> firstOfPassage = new HashMap<>();

	FigureList(SourceText source) {
		this.source = source;
		basicPlane = source.original().length() == source.original().codePointCount(0, source.original().length());
	}

	void add(Quantity quantity, Indication indication, Basis basis, Dating dating, Passage passage) {
		Reading reading = source.reading();
		int start = reading.origin(quantity.start());
		int end = reading.originEnd(quantity.start(), quantity.end());
		int index = figures.size();
		int first = firstOfPassage.computeIfAbsent(passage.index(), key -> index);
		Integer duplicateOf = null;
		if (passage.isRepetition() && firstOfPassage.containsKey(passage.repeats())) {
			int candidate = firstOfPassage.get(passage.repeats()) + index - first;
			Figure same = candidate < first ? figures.get(candidate) : null;
			if (same != null && same.passage() == passage.repeats()
					&& same.value().compareTo(quantity.value()) == 0 && same.unit().equals(quantity.unit())) {
				duplicateOf = candidate;
			}
		}
		figures.add(new Figure(index, written(quantity, start, end), start, end, quantity.value(), quantity.high(), quantity.unit(), quantity.qualifier(),
				basis, indication.indicator(), indication.kind(), dating.date(), dating.words(), duplicateOf, passage.index(), quantity.start(),
				quantity.end()));
	}

	/** As the original writes it; as it reads where the original is markup. */
	private String written(Quantity quantity, int start, int end) {
		String read = source.reading().text().substring(quantity.start(), quantity.end());
		if (!basicPlane || end > source.original().length() || source.origin().form().equals("html")) {
			return read;
		}
		return source.original().substring(start, end);
	}

	/** Dates the results of some passages that have no date yet. */
	void date(List<Integer> passages, PartialDate date, String words) {
		Set<Integer> chosen = new HashSet<>(passages);
		for (int index = figures.size() - 1; index >= 0 && figures.get(index).passage() >= passages.getFirst(); index--) {
			Figure each = figures.get(index);
			if (chosen.contains(each.passage()) && each.isResult() && each.asOf() == null) {
				figures.set(index, new Figure(each.index(), each.text(), each.start(), each.end(), each.value(), each.high(), each.unit(),
						each.qualifier(), each.basis(), each.indicator(), each.kind(), date, words, each.duplicateOf(), each.passage(),
						each.readingStart(), each.readingEnd()));
			}
		}
	}

	List<Figure> build() {
		return List.copyOf(figures);
	}
}
