/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.ledger;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

/** A NatTable as it comes, with heads, over texts in an array. */
public final class ArrayTable implements IDataProvider {

	private static final int ROW_HEIGHT = 24;

	private final String[][] cells;
	private final int columns;
	private final NatTable table;

	public ArrayTable(Composite parent, int rows, int columns) {
		this.columns = columns;
		cells = new String[rows][];
		String[] some = new String[columns];
		for (int column = 0; column < columns; column++) {
			some[column] = "项目 " + column;
		}
		for (int row = 0; row < rows; row++) {
			cells[row] = some.clone();
			cells[row][0] = "项目 " + row;
		}
		SelectionLayer selection = new SelectionLayer(new DataLayer(this, DataLayer.DEFAULT_COLUMN_WIDTH, ROW_HEIGHT));
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider heads = new DefaultRowHeaderDataProvider(this);
		IDataProvider headings = new Headings();
		ColumnHeaderLayer columnHeads = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(headings), viewport, selection);
		RowHeaderLayer rowHeads = new RowHeaderLayer(new DefaultRowHeaderDataLayer(heads), viewport, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, heads)), rowHeads, columnHeads);
		table = new NatTable(parent, new GridLayer(viewport, columnHeads, rowHeads, corner), false);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.configure();
	}

	/** The table. */
	public NatTable table() {
		return table;
	}

	/** Gives a cell another text. */
	void edit(int row) {
		setDataValue(columns - 1, row, "改 " + row);
	}

	@Override
	public Object getDataValue(int column, int row) {
		return cells[row][column];
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		cells[row][column] = (String) value;
	}

	@Override
	public int getColumnCount() {
		return columns;
	}

	@Override
	public int getRowCount() {
		return cells.length;
	}

	private final class Headings implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return "列 " + column;
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("Headings stay");
		}

		@Override
		public int getColumnCount() {
			return columns;
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}
}
