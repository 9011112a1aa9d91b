/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/** Draws a cell of the filter row: the condition, underlined in red when it is not understood, or an empty funnel. */
final class FilterPainter extends CellPainterWrapper {

	private static final int PADDING = 6;

	private final Palette palette;
	private final LedgerOrder order;

	FilterPainter(Palette palette, LedgerOrder order) {
		super(new LinePainter());
		this.palette = palette;
		this.order = order;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		Object condition = cell.getDataValue();
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		if (condition == null || condition.toString().isEmpty()) {
			funnel(gc, bounds.x + PADDING + 1, bounds.y + bounds.height / 2, palette.gridLine());
		} else {
			super.paintCell(cell, gc, bounds, registry);
			gc.setBackground(order.objection(cell.getColumnIndex(), condition).isPresent() ? palette.error() : palette.accent());
			gc.fillRectangle(bounds.x, bounds.y + bounds.height - 2, bounds.width, 2);
		}
		gc.setForeground(foreground);
		gc.setBackground(background);
	}

	private static void funnel(GC gc, int x, int middle, Color color) {
		gc.setBackground(color);
		gc.fillPolygon(new int[] { x, middle - 4, x + 10, middle - 4, x + 6, middle + 1,
				 x + 6, middle + 5, x + 4, middle + 5, x + 4, middle + 1 });
	}
}
