/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Goes to the first or the last cell of the grid; with Shift, selects up to it. */
final class CornerMove implements IKeyAction {

	private final GridLayers layers;
	private final boolean last;

	CornerMove(GridLayers layers, boolean last) {
		this.layers = layers;
		this.last = last;
	}

	@Override
	public void run(NatTable table, KeyEvent event) {
		SelectionLayer selection = layers.selection();
		if (selection.getRowCount() == 0 || selection.getColumnCount() == 0) {
			return;
		}
		int column = last ? selection.getColumnCount() - 1 : 0;
		int row = last ? selection.getRowCount() - 1 : 0;
		SelectCellCommand select = new SelectCellCommand(selection, column, row, (event.stateMask & SWT.MOD2) != 0, false);
		select.setForcingEntireCellIntoViewport(true);
		selection.doCommand(select);
	}
}
