/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.theme.Palette;

/** Draws over a cell what is to be known of it: unsaved, changed by others, wrong, doubtful, frozen, focus. */
final class CellMarks extends CellPainterWrapper {

	private static final int CORNER = 6;
	private static final int WAVE = 2;
	/** As wide as the room beside the text. */
	private static final int SIGN = 5;
	private static final int BAR = 3;

	private final Palette palette;
	private final Supplier<Image> lock;
	private final Function<Look, Color> signs;

	/** @param signs tells the colour of the sign of a look */
	CellMarks(ICellPainter content, Palette palette, Supplier<Image> lock, Function<Look, Color> signs) {
		super(content);
		this.signs = signs;
		this.palette = palette;
		this.lock = lock;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		var labels = cell.getConfigLabels();
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		if (labels.hasLabel(CellLabels.REASON)) {
			sign(gc, bounds, labels);
		}
		if (labels.hasLabel(CellLabels.ERROR)) {
			wave(gc, bounds, palette.error());
		} else if (labels.hasLabel(CellLabels.WARNING)) {
			dots(gc, bounds, palette.warning());
		}
		if (labels.hasLabel(CellLabels.FROZEN)) {
			lock(gc, bounds);
		}
		if (labels.hasLabel(CellLabels.CHANGED)) {
			corner(gc, bounds, palette.accent());
		}
		if (labels.hasLabel(CellLabels.FOREIGN)) {
			bar(gc, bounds, palette.accent());
		}
		if (labels.hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
			frame(gc, bounds, palette.accent());
		}
		gc.setForeground(foreground);
		gc.setBackground(background);
	}

	private void sign(GC gc, Rectangle bounds, LabelStack labels) {
		int size = GUIHelper.convertHorizontalPixelToDpi(SIGN, false);
		Stream.of(Look.values()).filter(look -> labels.hasLabel(CellLabels.look(look))).findFirst()
				.ifPresent(look -> LookSign.draw(gc, look, signs.apply(look), bounds.x + 1, bounds.y + bounds.height / 2, size));
	}

	private static void corner(GC gc, Rectangle bounds, Color color) {
		int size = GUIHelper.convertHorizontalPixelToDpi(CORNER, false);
		gc.setBackground(color);
		gc.fillPolygon(new int[] { bounds.x, bounds.y, bounds.x + size, bounds.y, bounds.x, bounds.y + size });
	}

	/** A bar at the left edge: somebody else changed it. Another form than that of what is not saved, not only another place. */
	private static void bar(GC gc, Rectangle bounds, Color color) {
		gc.setBackground(color);
		gc.fillRectangle(bounds.x, bounds.y + 2, GUIHelper.convertHorizontalPixelToDpi(BAR, false), bounds.height - 4);
	}

	/** A wavy line under the text: wrong. */
	private static void wave(GC gc, Rectangle bounds, Color color) {
		int step = GUIHelper.convertHorizontalPixelToDpi(WAVE, false);
		int base = bounds.y + bounds.height - step - 1;
		int from = bounds.x + 3 * step;
		int count = Math.max(2, (bounds.width - 6 * step) / step);
		int[] points = new int[2 * count];
		for (int i = 0; i < count; i++) {
			points[2 * i] = from + i * step;
			points[2 * i + 1] = base - (i % 2 == 0 ? 0 : step);
		}
		gc.setForeground(color);
		gc.drawPolyline(points);
	}

	/** A dotted line under the text: doubtful. Another form than that of an error, not only another colour. */
	private static void dots(GC gc, Rectangle bounds, Color color) {
		int step = GUIHelper.convertHorizontalPixelToDpi(WAVE, false);
		int y = bounds.y + bounds.height - step - 1;
		gc.setBackground(color);
		for (int x = bounds.x + 3 * step; x < bounds.x + bounds.width - 3 * step; x += 2 * step) {
			gc.fillRectangle(x, y, step, step);
		}
	}

	private void lock(GC gc, Rectangle bounds) {
		Image image = lock.get();
		Rectangle size = image.getBounds();
		if (bounds.width > 3 * size.width) {
			gc.setAlpha(110);
			gc.drawImage(image, 0, 0, size.width, size.height, bounds.x + bounds.width - size.width * 3 / 4 - 2,
					bounds.y + (bounds.height - size.height * 3 / 4) / 2, size.width * 3 / 4, size.height * 3 / 4);
			gc.setAlpha(255);
		}
	}

	private static void frame(GC gc, Rectangle bounds, Color color) {
		gc.setForeground(color);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
	}
}
