/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.MatrixTile;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.ui.theme.Palette;

/** Lines and columns of cells, each with how many are reached of how many and a bar that tells the share. */
final class MatrixChart extends Canvas {

	private static final int ROW = 32;
	private static final int BAR = 4;
	private static final int GAP = 8;
	private static final int COLUMN = 84;

	private final MatrixTile tile;
	private final Consumer<List<Rows>> open;
	private final Palette palette;

	MatrixChart(Composite parent, Palette palette, MatrixTile tile, Consumer<List<Rows>> open) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.palette = palette;
		this.tile = tile;
		this.open = open;
		addPaintListener(event -> paint(event.gc));
		new MarkPicker(this, palette, tile::title, this::marks);
		palette.onChange(this, this::redraw);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int width = heads(gc) + COLUMN * tile.columns().size();
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint, ROW * (tile.lines().size() + 1));
		} finally {
			gc.dispose();
		}
	}

	private int heads(GC gc) {
		return GAP + tile.lines().stream().mapToInt(line -> gc.textExtent(line.label()).x).max().orElse(0);
	}

	private int columnWidth(GC gc) {
		return Math.max(1, (getClientArea().width - heads(gc)) / Math.max(1, tile.columns().size()));
	}

	List<Mark> marks() {
		GC gc = new GC(this);
		try {
			List<Mark> marks = new ArrayList<>();
			int left = heads(gc);
			int width = columnWidth(gc);
			for (int line = 0; line < tile.lines().size(); line++) {
				for (int column = 0; column < tile.columns().size(); column++) {
					MatrixTile.Cell cell = tile.lines().get(line).cells().get(column);
					if (!cell.isEmpty()) {
						Rectangle bounds = new Rectangle(left + column * width, (line + 1) * ROW, width - GAP / 2, ROW - 2);
						String text = NLS.bind(Messages.Matrix_text,
								new Object[] { tile.lines().get(line).label(), tile.columns().get(column), number(cell) });
						marks.add(Mark.leading(bounds, text, cell.rows().isPresent(), () -> open.accept(cell.rows().stream().toList())));
					}
				}
			}
			return marks;
		} finally {
			gc.dispose();
		}
	}

	private static String number(MatrixTile.Cell cell) {
		return cell.all() == 0 || cell.reached() > cell.all() ? Integer.toString(cell.reached()) : cell.reached() + " / " + cell.all();
	}

	private void paint(GC gc) {
		int left = heads(gc);
		int width = columnWidth(gc);
		paintHeads(gc, left, width);
		for (int line = 0; line < tile.lines().size(); line++) {
			int top = (line + 1) * ROW;
			gc.setForeground(palette.muted());
			String label = tile.lines().get(line).label();
			gc.drawText(label, 2, top + (ROW - gc.textExtent(label).y) / 2, true);
			for (int column = 0; column < tile.columns().size(); column++) {
				paint(gc, tile.lines().get(line).cells().get(column), new Rectangle(left + column * width, top, width - GAP / 2, ROW - 2));
			}
		}
	}

	/** Heads that are wider than their columns stand on two lines in turns. */
	private void paintHeads(GC gc, int left, int width) {
		gc.setForeground(palette.muted());
		boolean narrow = tile.columns().stream().anyMatch(head -> gc.textExtent(head).x > width - GAP);
		for (int column = 0; column < tile.columns().size(); column++) {
			String head = tile.columns().get(column);
			Point size = gc.textExtent(head);
			int x = Math.min(left + column * width + GAP / 2, getClientArea().width - size.x);
			int middle = narrow ? ROW / 4 + column % 2 * ROW / 2 : ROW / 2;
			gc.drawText(head, x, middle - size.y / 2, true);
		}
	}

	private void paint(GC gc, MatrixTile.Cell cell, Rectangle place) {
		gc.setBackground(palette.header());
		gc.fillRectangle(place);
		if (cell.isEmpty()) {
			return;
		}
		gc.setForeground(getForeground());
		gc.drawText(number(cell), place.x + GAP / 2, place.y + (place.height - BAR - gc.textExtent(number(cell)).y) / 2, true);
		double share = cell.all() == 0 ? 1 : Math.min(1, (double) cell.reached() / cell.all());
		gc.setBackground(palette.accent());
		gc.fillRectangle(place.x, place.y + place.height - BAR, (int) Math.round(place.width * share), BAR);
	}
}
