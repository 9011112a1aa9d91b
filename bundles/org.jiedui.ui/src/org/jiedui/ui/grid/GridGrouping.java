/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jiedui.core.query.Span;

/**
 * By what the rows of a ledger are grouped, as it is kept: columns by their identifiers. Which groups are folded is not kept.
 *
 * @param levels the outermost groups first; empty for none
 */
public record GridGrouping(List<Level> levels) {

	/** Rows are not grouped. */
	public static final GridGrouping NONE = new GridGrouping(List.of());

	private static final String DESCENDING = "descending";
	private static final String BY = "by=";

	public GridGrouping {
		levels = List.copyOf(levels);
	}

	/**
	 * A {@link GroupKey} by identifiers.
	 *
	 * @param id identifier of the column
	 * @param span how much of its value counts
	 * @param by as {@link GroupKey#by()} has it
	 * @param descending the largest first
	 */
	public record Level(String id, Span span, String by, boolean descending) {
	}

	/** The text that {@link #parse} reads, such as {@code start:year:descending,area:by=budget}; empty for no groups. */
	public String write() {
		return levels.stream().map(GridGrouping::write).collect(Collectors.joining(","));
	}

	private static String write(Level level) {
		StringBuilder text = new StringBuilder(level.id());
		if (level.span() != Span.VALUE) {
			text.append(':').append(level.span().name().toLowerCase(Locale.ROOT));
		}
		if (!level.by().equals(GroupKey.VALUE)) {
			text.append(':').append(BY).append(level.by());
		}
		return text.append(level.descending() ? ":" + DESCENDING : "").toString();
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @return empty when it is damaged; no groups when it is null or empty
	 */
	public static Optional<GridGrouping> parse(String text) {
		if (text == null || text.isEmpty()) {
			return Optional.of(NONE);
		}
		List<Level> levels = new ArrayList<>();
		for (String each : text.split(",", -1)) {
			Optional<Level> level = level(List.of(each.split(":", -1)));
			if (level.isEmpty()) {
				return Optional.empty();
			}
			levels.add(level.get());
		}
		return Optional.of(new GridGrouping(levels));
	}

	private static Optional<Level> level(List<String> words) {
		Level level = new Level(words.getFirst(), Span.VALUE, GroupKey.VALUE, false);
		for (String word : words.subList(1, words.size())) {
			Optional<Span> span = Arrays.stream(Span.values()).filter(each -> each != Span.QUALIFIER)
					.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
			if (span.isPresent()) {
				level = new Level(level.id(), span.get(), level.by(), level.descending());
			} else if (word.startsWith(BY)) {
				level = new Level(level.id(), level.span(), word.substring(BY.length()), level.descending());
			} else if (word.equals(DESCENDING)) {
				level = new Level(level.id(), level.span(), level.by(), true);
			} else {
				return Optional.empty();
			}
		}
		return level.id().isEmpty() ? Optional.empty() : Optional.of(level);
	}
}
