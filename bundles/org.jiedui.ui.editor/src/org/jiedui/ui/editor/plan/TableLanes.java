/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.jiedui.ui.gantt.GanttLanes;

/**
 * The lines of a table, for a chart that continues them.
 *
 * @param table the table
 */
public record TableLanes(Supplier<NatTable> table) implements GanttLanes {

	private static final int USUAL_HEIGHT = 24;

	private int heads() {
		return ((GridLayer) table.get().getLayer()).getColumnHeaderLayer().getRowCount();
	}

	@Override
	public int headHeight() {
		return ((GridLayer) table.get().getLayer()).getColumnHeaderLayer().getHeight();
	}

	@Override
	public int first() {
		int heads = heads();
		return table.get().getRowCount() > heads ? Math.max(0, table.get().getRowIndexByPosition(heads)) : 0;
	}

	@Override
	public int end() {
		return first() + Math.max(0, table.get().getRowCount() - heads());
	}

	@Override
	public int height() {
		int heads = heads();
		return table.get().getRowCount() > heads ? table.get().getRowHeightByPosition(heads) : USUAL_HEIGHT;
	}

	/** All lines are of one height, so that those above and below the window have a place too. */
	@Override
	public int top(int position) {
		int heads = heads();
		int start = table.get().getRowCount() > heads ? table.get().getStartYOfRowPosition(heads) : headHeight();
		return start + (position - first()) * height();
	}
}
