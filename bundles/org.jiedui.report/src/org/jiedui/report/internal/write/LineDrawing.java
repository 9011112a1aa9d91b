/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.List;
import java.util.Optional;

import org.jiedui.report.tree.Chart;

/**
 * Draws a line for each series, with a mark and its number at each point; where nothing is known a line is broken.
 *
 * @param chart what is drawn
 */
record LineDrawing(Chart chart) implements Drawing {

	private static final double MARK = 6;
	private static final double SIZE = 9.5;

	@Override
	public int height() {
		return new PlotArea(chart).height();
	}

	@Override
	public void on(Canvas canvas) {
		PlotArea area = new PlotArea(chart);
		area.frame(canvas);
		for (int series = chart.series().size() - 1; series >= 0; series--) {
			line(canvas, area, chart.series().get(series).points(), series);
		}
	}

	/** Numbers of the first series stand above their points, those of others below. */
	private static void line(Canvas canvas, PlotArea area, List<Optional<Chart.Point>> points, int series) {
		for (int at = 0; at < points.size(); at++) {
			Optional<Chart.Point> point = points.get(at);
			if (point.isPresent()) {
				double x = area.middle(at);
				double y = area.y(point.get().value());
				if (at > 0 && points.get(at - 1).isPresent()) {
					canvas.line(area.middle(at - 1), area.y(points.get(at - 1).get().value()), x, y, series == 0 ? 2 : 1.5, Ink.of(series));
				}
				Ink.bar(canvas, x - MARK / 2, y - MARK / 2, MARK, MARK, series);
				canvas.text(x, series == 0 ? y - 7 : y + 15, point.get().shown(), SIZE, Ink.TEXT, Canvas.Anchor.MIDDLE);
			}
		}
	}
}
