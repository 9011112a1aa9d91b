/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.GC;

/** Makes columns as wide as their heads and the cells in view ask for: to measure a million rows for a width helps nobody. */
final class ColumnFit extends AbstractLayerCommandHandler<InitializeAutoResizeColumnsCommand> {

	private static final int NARROWEST = 40;
	private static final int WIDEST = 600;

	private final NatTable table;
	private final DataLayer data;

	ColumnFit(NatTable table, DataLayer data) {
		this.table = table;
		this.data = data;
	}

	@Override
	public Class<InitializeAutoResizeColumnsCommand> getCommandClass() {
		return InitializeAutoResizeColumnsCommand.class;
	}

	@Override
	protected boolean doCommand(InitializeAutoResizeColumnsCommand command) {
		int position = command.getColumnPosition();
		if (position > 0) {
			fit(position);
		}
		return true;
	}

	/** Fits the column at a position of the table; the row numbers are at 0. */
	void fit(int position) {
		GC gc = new GC(table);
		try {
			int widest = 0;
			for (int row = 0; row < table.getRowCount(); row++) {
				widest = Math.max(widest, width(table.getCellByPosition(position, row), gc));
			}
			int width = GUIHelper.convertHorizontalDpiToPixel(widest);
			data.setColumnWidthByPosition(table.getColumnIndexByPosition(position), Math.clamp(width, NARROWEST, WIDEST));
		} finally {
			gc.dispose();
		}
	}

	/** Fits the column of an index, if it is in view. */
	void fitIndex(int columnIndex) {
		IntStream.range(1, table.getColumnCount()).filter(position -> table.getColumnIndexByPosition(position) == columnIndex).findFirst()
				.ifPresent(this::fit);
	}

	private int width(ILayerCell cell, GC gc) {
		ICellPainter painter = cell == null ? null : table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				cell.getDisplayMode(), cell.getConfigLabels());
		return painter == null ? 0 : painter.getPreferredWidth(cell, gc, table.getConfigRegistry());
	}
}
