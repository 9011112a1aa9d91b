/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Takes the square at the corner of the cell in focus and draws it down. UI thread only. */
final class FillGesture {

	private static final int ROWS = 5;
	private static final int INSIDE = 4;

	private final NatTable table;

	FillGesture(NatTable table) {
		this.table = table;
	}

	/** Draws the square over some rows and holds it there. */
	void begin() {
		Rectangle cell = focused();
		int x = cell.x + cell.width - INSIDE;
		int y = cell.y + cell.height - INSIDE - 1;
		mouse(SWT.MouseDown, x, y, SWT.NONE);
		for (int row = 1; row <= ROWS; row++) {
			mouse(SWT.MouseMove, x - row, y + row * cell.height, SWT.BUTTON1);
		}
	}

	/** Lets go without filling anything. */
	void end() {
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		table.notifyListeners(SWT.KeyDown, escape);
		Rectangle cell = focused();
		mouse(SWT.MouseUp, cell.x + INSIDE, cell.y + INSIDE, SWT.BUTTON1);
	}

	private Rectangle focused() {
		for (int row = 0; row < table.getRowCount(); row++) {
			for (int column = 1; column < table.getColumnCount(); column++) {
				ILayerCell cell = table.getCellByPosition(column, row);
				if (cell != null && cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
					return cell.getBounds();
				}
			}
		}
		throw new IllegalStateException("No cell is in focus");
	}

	private void mouse(int type, int x, int y, int buttons) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = buttons;
		table.notifyListeners(type, event);
	}
}
