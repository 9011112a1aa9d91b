/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerColumn;

/** Columns while somebody chooses which are shown, and in which order. */
public final class ColumnChoice {

	private final Map<String, LedgerColumn> known = new HashMap<>();
	private final List<GridState.Column> columns = new ArrayList<>();
	private GridState state;

	public ColumnChoice(List<LedgerColumn> all, GridState state) {
		all.forEach(column -> known.put(column.id(), column));
		reset(state);
	}

	/** Starts again from an arrangement; of its order of rows nothing changes. */
	public void reset(GridState other) {
		state = other;
		columns.clear();
		other.columns().stream().filter(each -> known.containsKey(each.id())).forEach(columns::add);
	}

	/** All columns in their order. */
	public List<LedgerColumn> columns() {
		return columns.stream().map(each -> known.get(each.id())).toList();
	}

	public boolean isShown(LedgerColumn column) {
		return columns.get(place(column)).shown();
	}

	/** Shows or hides a column; the last one that is shown stays. */
	public void show(LedgerColumn column, boolean shown) {
		if (shown || columns.stream().filter(GridState.Column::shown).count() > 1) {
			GridState.Column former = columns.get(place(column));
			columns.set(place(column), new GridState.Column(former.id(), former.width(), shown));
		}
	}

	/** Moves a column up or down; at the end of the list nothing happens. */
	public void move(LedgerColumn column, int by) {
		int from = place(column);
		int to = from + by;
		if (to >= 0 && to < columns.size()) {
			Collections.swap(columns, from, to);
		}
	}

	/** The arrangement as chosen. */
	public GridState state() {
		return new GridState(columns, state.frozen(), state.order());
	}

	private int place(LedgerColumn column) {
		for (int place = 0; place < columns.size(); place++) {
			if (columns.get(place).id().equals(column.id())) {
				return place;
			}
		}
		throw new IllegalArgumentException(column.id());
	}
}
