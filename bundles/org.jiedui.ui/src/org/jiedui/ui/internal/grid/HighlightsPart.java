/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;
import java.util.stream.Collectors;

import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.Look;

/** What is highlighted: a line for each rule, with its look, {@code row} or {@code cell}, the identifier of the column, and the condition. */
final class HighlightsPart implements ViewPart {

	private static final String ROW = "row";
	private static final String CELL = "cell";

	private final Highlights highlights;

	HighlightsPart(Highlights highlights) {
		this.highlights = highlights;
	}

	@Override
	public String key() {
		return "highlights";
	}

	@Override
	public String write() {
		return highlights.rules().stream().map(rule -> String.join(";", rule.look().id(), rule.row() ? ROW : CELL, rule.column(),
				rule.condition().strip().replace('\n', ' '))).collect(Collectors.joining("\n"));
	}

	@Override
	public void show(String text, ViewReading reading) {
		highlights.set(text.lines().map(line -> rule(line, reading)).flatMap(Optional::stream).toList());
	}

	private static Optional<HighlightRule> rule(String line, ViewReading reading) {
		String[] words = line.split(";", 4);
		Optional<Look> look = words.length == 4 ? Look.of(words[0]) : Optional.empty();
		if (look.isEmpty()) {
			reading.lost(Messages.viewRuleUnknown);
			return Optional.empty();
		}
		return reading.column(words[2]).flatMap(column -> reading.condition(column, words[3]))
				.map(condition -> new HighlightRule(words[2], condition, look.get(), words[1].equals(ROW)));
	}
}
