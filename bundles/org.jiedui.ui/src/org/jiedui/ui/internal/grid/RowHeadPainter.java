/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/** Draws the number of a row, with a mark where something is said of the row as a whole: a disc for an error, a triangle for a warning. */
final class RowHeadPainter extends CellPainterWrapper {

	private static final int MARK = 7;

	private final Palette palette;

	RowHeadPainter(Palette palette) {
		super(new LinePainter());
		this.palette = palette;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		LabelStack labels = cell.getConfigLabels();
		boolean error = labels.hasLabel(CellLabels.ERROR);
		if (!error && !labels.hasLabel(CellLabels.WARNING)) {
			return;
		}
		int size = GUIHelper.convertHorizontalPixelToDpi(MARK, false);
		int x = bounds.x + 3;
		int y = bounds.y + (bounds.height - size) / 2;
		Color background = gc.getBackground();
		gc.setBackground(error ? palette.error() : palette.warning());
		if (error) {
			gc.fillOval(x, y, size, size);
		} else {
			gc.fillPolygon(new int[] { x, y + size, x + size, y + size, x + size / 2, y });
		}
		gc.setBackground(background);
	}
}
