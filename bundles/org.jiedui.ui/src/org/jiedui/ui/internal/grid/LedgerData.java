/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.osgi.util.NLS;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.RowSource;

/** Rows and columns of a ledger as the grid's data; a cell that is set becomes a command. */
public final class LedgerData implements IDataProvider {

	/** So many rows are asked whether they are there. */
	private static final int LOOKED_AT = 1_000;

	private final GroupedRows rows;
	private final List<LedgerColumn> columns;
	private final CellEdits edits;

	public LedgerData(RowSource rows, List<LedgerColumn> columns, CellEdits edits) {
		this.rows = new GroupedRows(rows);
		this.columns = List.copyOf(columns);
		this.edits = edits;
	}

	/** The rows, in groups where these are asked for. */
	public GroupedRows rows() {
		return rows;
	}

	public List<LedgerColumn> columns() {
		return columns;
	}

	public LedgerColumn column(int index) {
		return columns.get(index);
	}

	/** The index of a column, -1 when there is none of this identifier. */
	public int indexOf(String id) {
		for (int index = 0; index < columns.size(); index++) {
			if (columns.get(index).id().equals(id)) {
				return index;
			}
		}
		return -1;
	}

	/** The group at a position; empty where there is a row. */
	Optional<GroupRow> group(int position) {
		return rows.group(position);
	}

	/** Where the rows are among some positions, groups left out. */
	int[] rowsAmong(int[] positions) {
		return rows.isGrouped() ? Arrays.stream(positions).filter(position -> group(position).isEmpty()).toArray() : positions;
	}

	/** The row at a position; null where there is a group, while it is still being fetched, or when it is gone by now. */
	public EObject row(int position) {
		return position >= 0 && position < rows.size() ? rows.get(position) : null;
	}

	/** Whether all of some rows are there. */
	boolean isLoaded(int[] positions) {
		return rows.hasAll() || positions.length <= LOOKED_AT && Arrays.stream(rowsAmong(positions)).allMatch(position -> row(position) != null);
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}

	@Override
	public Object getDataValue(int columnIndex, int rowIndex) {
		EObject row = row(rowIndex);
		return row == null ? null : columns.get(columnIndex).value(row);
	}

	/** The text of a cell as shown. */
	public String text(int columnIndex, int rowIndex) {
		EObject row = row(rowIndex);
		return row == null ? group(rowIndex).isPresent() ? "" : "…" : columns.get(columnIndex).text(row);
	}

	@Override
	public void setDataValue(int columnIndex, int rowIndex, Object value) {
		LedgerColumn column = columns.get(columnIndex);
		EObject row = row(rowIndex);
		if (row != null && CellAccess.of(row, column) == CellAccess.EDITABLE) {
			edits.execute(NLS.bind(Messages.undoEdit, column.heading()),
					List.of(new CellChange(row, column.feature().orElseThrow(), value)));
		}
	}
}
