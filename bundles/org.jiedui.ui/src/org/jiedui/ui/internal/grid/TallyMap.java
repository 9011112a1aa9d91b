/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.Tally;

/** Adds numbers up, apart for each column and unit. */
final class TallyMap {

	private record Key(LedgerColumn column, String unit) {
	}

	private final Map<Key, Tally> tallies = new LinkedHashMap<>();

	/** One more number. */
	void add(LedgerColumn column, String unit, BigDecimal number) {
		add(new Tally(column, unit, 1, number, number, number));
	}

	/** More numbers. */
	void add(Tally more) {
		tallies.merge(new Key(more.column(), more.unit()), more, (one, other) -> new Tally(one.column(), one.unit(), one.count() + other.count(),
				one.sum().add(other.sum()), one.least().min(other.least()), one.most().max(other.most())));
	}

	List<Tally> all() {
		return List.copyOf(tallies.values());
	}
}
