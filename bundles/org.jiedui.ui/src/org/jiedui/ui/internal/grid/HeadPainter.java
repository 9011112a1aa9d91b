/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.OptionalInt;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/** Draws the head of a column: its heading, the direction of its order, and its place among several keys of the order. */
final class HeadPainter extends CellPainterWrapper {

	private static final int MARK = 16;
	private static final int NUMBERED_MARK = 24;

	private final Palette palette;

	HeadPainter(Palette palette) {
		super(new LinePainter());
		this.palette = palette;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		LabelStack labels = cell.getConfigLabels();
		boolean up = labels.hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
		boolean down = labels.hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE);
		if (!up && !down) {
			super.paintCell(cell, gc, bounds, registry);
			return;
		}
		OptionalInt place = place(labels);
		int mark = GUIHelper.convertHorizontalPixelToDpi(place.isPresent() ? NUMBERED_MARK : MARK, false);
		super.paintCell(cell, gc, new Rectangle(bounds.x, bounds.y, bounds.width - mark, bounds.height), registry);
		int unit = GUIHelper.convertHorizontalPixelToDpi(MARK, false) / 4;
		int x = bounds.x + bounds.width - mark;
		int y = bounds.y + bounds.height / 2;
		int tip = up ? -unit / 2 - 1 : unit / 2 + 1;
		Color background = gc.getBackground();
		gc.setBackground(palette.accent());
		gc.fillPolygon(new int[] { x, y - tip, x + 2 * unit, y - tip, x + unit, y + tip });
		gc.setBackground(background);
		place.ifPresent(number -> number(gc, number, x + 2 * unit + 2, y, palette.accent()));
	}

	/** With room for the mark, so that a column that fits its head still does once it is sorted. */
	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return super.getPreferredWidth(cell, gc, registry) + GUIHelper.convertHorizontalPixelToDpi(MARK, false);
	}

	/** The place among the keys, told from the second on. */
	private static OptionalInt place(LabelStack labels) {
		for (int place = 1; place < 10; place++) {
			if (labels.hasLabel(DefaultSortConfiguration.SORT_SEQ_CONFIG_TYPE + place)) {
				return OptionalInt.of(place + 1);
			}
		}
		return OptionalInt.empty();
	}

	private static void number(GC gc, int place, int x, int middle, Color color) {
		Color foreground = gc.getForeground();
		gc.setForeground(color);
		String text = String.valueOf(place);
		gc.drawText(text, x, middle - gc.textExtent(text).y / 2, true);
		gc.setForeground(foreground);
	}
}
