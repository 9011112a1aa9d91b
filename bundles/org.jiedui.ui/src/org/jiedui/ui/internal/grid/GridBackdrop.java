/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/** Draws what lies beside and below the cells: the strip of the heads goes on to the edge. */
final class GridBackdrop extends NatLayerPainter {

	private final Palette palette;
	private final IntSupplier headHeight;

	GridBackdrop(NatTable table, Palette palette, IntSupplier headHeight) {
		super(table);
		this.palette = palette;
		this.headHeight = headHeight;
	}

	@Override
	protected void paintBackground(ILayer layer, GC gc, int xOffset, int yOffset, Rectangle area, IConfigRegistry registry) {
		super.paintBackground(layer, gc, xOffset, yOffset, area, registry);
		int height = headHeight.getAsInt();
		gc.setBackground(palette.header());
		gc.fillRectangle(area.intersection(new Rectangle(area.x, 0, area.width, height)));
		gc.setForeground(palette.gridLine());
		gc.drawLine(area.x, height - 1, area.x + area.width, height - 1);
	}
}
