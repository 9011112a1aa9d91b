/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;

/** A number as the sum of what programmes have of it, with the rows that stand behind each share. */
final class Shares {

	private final List<Rows> rows = new ArrayList<>();
	private boolean money;

	/** The share of one programme. */
	void add(int part, String ledger, List<RowFilter> filters, Qualified share) {
		rows.add(new Rows(part, ledger, filters, share));
		money |= share instanceof Money;
	}

	/** A number of objects; none are no share. */
	void count(int part, String ledger, List<RowFilter> filters, long objects) {
		if (objects > 0) {
			add(part, ledger, filters, Quantity.of(objects));
		}
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** All shares together; a quantity of zero where there is none. */
	Qualified value() {
		Sum sum = new Sum();
		rows.forEach(each -> sum.add(each.share()));
		return money ? sum.money() : sum.quantity();
	}

	List<Rows> rows() {
		return List.copyOf(rows);
	}

	/** One share for each programme, where all shares of it are of the same rows. */
	Shares byProgramme() {
		Map<Integer, Shares> programmes = new LinkedHashMap<>();
		rows.forEach(each -> programmes.computeIfAbsent(each.part(), part -> new Shares()).rows.add(each));
		Shares merged = new Shares();
		programmes.forEach((part, shares) -> merged.add(part, shares.rows.getFirst().ledger(), shares.rows.getFirst().filters(), shares.value()));
		return merged;
	}

	Bar bar(String label) {
		return new Bar(label, value(), rows());
	}

	/** @param like tells whether a number of nothing is one of money */
	Bar bar(String label, Qualified like) {
		return isEmpty() && like instanceof Money ? new Bar(label, Money.ZERO, List.of()) : bar(label);
	}
}
