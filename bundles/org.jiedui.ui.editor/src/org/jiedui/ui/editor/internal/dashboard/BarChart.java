/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.ui.theme.Palette;

/** Horizontal bars with label and number, one below the other; in a funnel they stand in the middle, each with what is left of the one before. */
final class BarChart extends Canvas {

	private static final int ROW = 26;
	private static final int BAR = 14;
	private static final int GAP = 8;
	private static final int MINIMUM_BAR = 80;

	private final ChartTile tile;
	private final TileTexts texts;
	private final Consumer<List<Rows>> open;
	private final Palette palette;

	BarChart(Composite parent, Palette palette, ChartTile tile, TileTexts texts, Consumer<List<Rows>> open) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.palette = palette;
		this.tile = tile;
		this.texts = texts;
		this.open = open;
		addPaintListener(event -> paint(event.gc));
		new MarkPicker(this, palette, tile::title, this::marks);
		palette.onChange(this, this::redraw);
	}

	private List<Bar> bars() {
		return tile.series().getFirst().bars();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			int width = labels(gc) + GAP + MINIMUM_BAR + GAP + numbers(gc);
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint, ROW * bars().size());
		} finally {
			gc.dispose();
		}
	}

	private int labels(GC gc) {
		return bars().stream().mapToInt(bar -> gc.textExtent(bar.label()).x).max().orElse(0);
	}

	private int numbers(GC gc) {
		int most = 0;
		for (int index = 0; index < bars().size(); index++) {
			most = Math.max(most, gc.textExtent(number(index)).x);
		}
		return most;
	}

	/** What is left of the step before stands behind the number of a funnel. */
	private String number(int index) {
		Bar bar = bars().get(index);
		String number = texts.number(bar.value(), tile.unit());
		if (tile.shape() != ChartTile.Shape.FUNNEL || index == 0 || bars().get(index - 1).value().number().signum() == 0) {
			return number;
		}
		BigDecimal before = bars().get(index - 1).value().number();
		return number + " (" + Math.round(bar.value().number().doubleValue() * 100 / before.doubleValue()) + "%)";
	}

	/** The bars as they are drawn at the size of the canvas; the row of each can be picked. */
	List<Mark> marks() {
		List<Mark> marks = new ArrayList<>();
		int width = getClientArea().width;
		for (int index = 0; index < bars().size(); index++) {
			Bar bar = bars().get(index);
			marks.add(Mark.leading(new Rectangle(1, index * ROW + 1, Math.max(1, width - 2), ROW - 2), texts.bar(tile, "", bar), !bar.rows().isEmpty(),
					() -> open.accept(bar.rows())));
		}
		return marks;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int left = labels(gc) + GAP;
		int room = Math.max(1, area.width - left - GAP - numbers(gc));
		double most = bars().stream().mapToDouble(bar -> bar.value().number().doubleValue()).max().orElse(1);
		gc.setAntialias(SWT.ON);
		for (int index = 0; index < bars().size(); index++) {
			gc.setForeground(palette.muted());
			drawText(gc, bars().get(index).label(), 2, index);
			drawBar(gc, bars().get(index), new Rectangle(left, index * ROW + (ROW - BAR) / 2, room, BAR), most);
			gc.setForeground(getForeground());
			String number = number(index);
			drawText(gc, number, area.width - gc.textExtent(number).x - 2, index);
		}
	}

	/** In the middle of its row: Chinese characters are higher than the metrics of the Latin font say. */
	private static void drawText(GC gc, String text, int left, int row) {
		gc.drawText(text, left, row * ROW + (ROW - gc.textExtent(text).y) / 2, true);
	}

	private void drawBar(GC gc, Bar bar, Rectangle place, double most) {
		double value = bar.value().number().doubleValue();
		int length = value <= 0 || most <= 0 ? 0 : Math.max(2, (int) Math.round(place.width * value / most));
		boolean funnel = tile.shape() == ChartTile.Shape.FUNNEL;
		gc.setBackground(palette.header());
		gc.fillRectangle(place);
		gc.setBackground(palette.accent());
		gc.fillRectangle(funnel ? place.x + (place.width - length) / 2 : place.x, place.y, length, place.height);
	}
}
