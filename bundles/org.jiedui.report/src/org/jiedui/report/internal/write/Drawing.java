/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import org.jiedui.report.tree.Chart;

/** What a chart looks like, the same on each canvas. */
interface Drawing {

	/** Of all drawings, in units of a canvas. */
	int WIDTH = 640;

	/** In units of a canvas. */
	int height();

	/** Draws all of it. */
	void on(Canvas canvas);

	/** What goes with the shape of a chart. */
	static Drawing of(Chart chart) {
		return switch (chart.shape()) {
			case BARS -> new BarDrawing(chart);
			case COLUMNS -> new ColumnDrawing(chart);
			case LINES -> new LineDrawing(chart);
			case SHARES -> new ShareDrawing(chart);
		};
	}
}
