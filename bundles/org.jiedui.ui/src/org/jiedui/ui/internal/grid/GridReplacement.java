/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.internal.replace.ReplaceTarget;
import org.jiedui.ui.internal.replace.SearchScope;

/** A grid as that in which something is replaced. */
record GridReplacement(LedgerData data, GridLayers layers, RangeOperations ranges, CellReader reader, CellEdits edits, GridFocus focus)
		implements ReplaceTarget {

	private record Cell(int position, String column) {
	}

	@Override
	public RowSource rows() {
		return data.rows();
	}

	@Override
	public List<LedgerColumn> columns() {
		return layers.visibleColumns();
	}

	@Override
	public Optional<SearchScope> selection() {
		List<LedgerColumn> columns = columns();
		Set<Cell> cells = new HashSet<>();
		SelectedCells.of(layers.selection()).forEach((row, column) -> cells.add(new Cell(row, columns.get(column).id())));
		return cells.size() < 2 ? Optional.empty()
				: Optional.of(new SearchScope(columns, (position, column) -> cells.contains(new Cell(position, column.id()))));
	}

	@Override
	public Optional<LedgerColumn> focusColumn() {
		return ranges.focusColumn();
	}

	@Override
	public void show(int position, LedgerColumn column) {
		if (position < data.rows().size()) {
			focus.select(position, data.indexOf(column.id()));
		}
	}

	@Override
	public void execute(String label, List<CellChange> changes) {
		edits.execute(label, changes);
	}
}
