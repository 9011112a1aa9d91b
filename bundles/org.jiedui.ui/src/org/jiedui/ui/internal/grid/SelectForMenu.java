/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.swt.events.MouseEvent;

/** Selects the cell over which a menu is about to open, unless it is part of a selection already: then the menu is for all of it. */
final class SelectForMenu implements IMouseAction {

	private final SelectionLayer selection;

	SelectForMenu(SelectionLayer selection) {
		this.selection = selection;
	}

	@Override
	public void run(NatTable table, MouseEvent event) {
		int tableColumn = table.getColumnPositionByX(event.x);
		int tableRow = table.getRowPositionByY(event.y);
		int column = LayerUtil.convertColumnPosition(table, tableColumn, selection);
		int row = LayerUtil.convertRowPosition(table, tableRow, selection);
		if (!selection.isCellPositionSelected(column, row)) {
			table.doCommand(new SelectCellCommand(table, tableColumn, tableRow, false, false));
		}
	}
}
