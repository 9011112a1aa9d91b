/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.List;

import org.jiedui.report.tree.Chart;

/**
 * Tells which colour stands for which series, in as many lines as it needs; nothing where there is but one.
 *
 * @param series all of them
 */
record ChartLegend(List<Chart.Series> series) {

	private static final double SIZE = 11;
	private static final double SWATCH = 10;
	private static final double LINE = 18;
	private static final double GAP = 16;
	private static final double WIDEST = 200;

	/** How much room it takes; 0 for none. */
	double height(double width) {
		return isNeeded() ? flow(null, 0, 0, width) + LINE : 0;
	}

	void on(Canvas canvas, double x, double y, double width) {
		if (isNeeded()) {
			flow(canvas, x, y, width);
		}
	}

	private boolean isNeeded() {
		return series.size() > 1;
	}

	/** @return how far the last line is below the first */
	private double flow(Canvas canvas, double left, double top, double width) {
		double x = left;
		double y = top;
		for (int at = 0; at < series.size(); at++) {
			String label = TextRoom.cut(series.get(at).label(), SIZE, WIDEST);
			double room = SWATCH + 5 + TextRoom.of(label, SIZE) + GAP;
			if (x > left && x + room > left + width) {
				x = left;
				y += LINE;
			}
			if (canvas != null) {
				Ink.bar(canvas, x, y, SWATCH, SWATCH, at);
				canvas.text(x + SWATCH + 5, y + SWATCH - 1, label, SIZE, Ink.TEXT, Canvas.Anchor.START);
			}
			x += room;
		}
		return y - top;
	}
}
