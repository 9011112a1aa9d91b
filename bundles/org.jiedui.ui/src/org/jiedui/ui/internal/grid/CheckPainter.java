/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/** Draws yes and no as a box with or without a tick. */
final class CheckPainter extends AbstractCellPainter {

	private static final int SIZE = 13;

	private final Palette palette;

	CheckPainter(Palette palette) {
		this.palette = palette;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int size = getPreferredHeight(cell, gc, registry);
		int x = bounds.x + (bounds.width - size) / 2;
		int y = bounds.y + (bounds.height - size) / 2;
		Color foreground = gc.getForeground();
		int antialias = gc.getAntialias();
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.muted());
		gc.drawRoundRectangle(x, y, size, size, 4, 4);
		if (Boolean.TRUE.equals(cell.getDataValue())) {
			gc.setForeground(palette.accent());
			gc.setLineWidth(2);
			gc.drawPolyline(
					new int[] { x + size / 4, y + size / 2, x + size * 9 / 20, y + size * 7 / 10, x + size * 4 / 5, y + size * 3 / 10 });
			gc.setLineWidth(1);
		}
		gc.setAntialias(antialias);
		gc.setForeground(foreground);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 3 * GUIHelper.convertHorizontalPixelToDpi(SIZE, false);
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return GUIHelper.convertVerticalPixelToDpi(SIZE, false);
	}
}
