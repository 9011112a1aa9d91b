/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws cells with a thin line under each row and none between columns. */
final class RowLines extends GridLineCellLayerPainter {

	@Override
	protected void drawGridLines(ILayer layer, GC gc, Rectangle area, IConfigRegistry registry, List<String> labels) {
		Color color = registry.getConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, DisplayMode.NORMAL, labels);
		gc.setForeground(color != null ? color : getGridColor());
		int end = area.x + Math.min(layer.getWidth() - 1, area.width);
		int below = layer.getRowPositionByY(area.y + area.height);
		int last = below > 0 ? Math.min(layer.getRowCount(), below + 1) : layer.getRowCount();
		for (int row = Math.max(0, layer.getRowPositionByY(area.y)); row < last; row++) {
			int y = layer.getStartYOfRowPosition(row) + layer.getRowHeightByPosition(row) - 1;
			gc.drawLine(area.x, y, end, y);
		}
	}

	@Override
	public Rectangle adjustCellBounds(int columnPosition, int rowPosition, Rectangle bounds) {
		return new Rectangle(bounds.x, bounds.y, bounds.width, Math.max(bounds.height - 1, 0));
	}
}
