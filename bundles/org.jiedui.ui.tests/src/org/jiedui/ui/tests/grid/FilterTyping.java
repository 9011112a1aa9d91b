/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;

/** Types into the filter row. */
final class FilterTyping {

	private FilterTyping() {
	}

	static void type(NatTable table, int columnIndex, String text) {
		FilterRowHeaderComposite<?> row = (FilterRowHeaderComposite<?>) ((GridLayer) table.getLayer()).getColumnHeaderLayer();
		var layer = row.getFilterRowDataLayer();
		for (int position = 0; position < layer.getColumnCount(); position++) {
			if (layer.getColumnIndexByPosition(position) == columnIndex) {
				layer.doCommand(new UpdateDataCommand(layer, position, 0, text));
				return;
			}
		}
		throw new AssertionError("not visible: " + columnIndex);
	}
}
