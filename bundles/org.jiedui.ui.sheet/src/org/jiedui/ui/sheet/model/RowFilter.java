/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.Tier;

/**
 * Which rows of a dry run are shown.
 *
 * @param kind only those of which this becomes; empty for all
 * @param tier only those with a remark of this weight; empty for all
 * @param words only those with these in their title or a remark
 */
public record RowFilter(Optional<Kind> kind, Optional<Tier> tier, String words) implements Predicate<RowOutcome> {

	/** All rows. */
	public static final RowFilter ALL = new RowFilter(Optional.empty(), Optional.empty(), "");

	@Override
	public boolean test(RowOutcome row) {
		return kind.map(row.kind()::equals).orElse(true)
				&& tier.map(asked -> row.remarks().stream().anyMatch(each -> each.tier() == asked)).orElse(true) && hasWords(row);
	}

	private boolean hasWords(RowOutcome row) {
		String part = words.strip().toLowerCase(Locale.ROOT);
		return part.isEmpty() || row.title().toLowerCase(Locale.ROOT).contains(part)
				|| row.remarks().stream().anyMatch(each -> each.message().toLowerCase(Locale.ROOT).contains(part))
				|| Integer.toString(row.row()).equals(part);
	}
}
