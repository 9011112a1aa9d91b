/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.Optional;

import org.jiedui.report.tree.Chart;

/**
 * Draws columns on an axis, those of a category side by side, each with its number above it.
 *
 * @param chart what is drawn
 */
record ColumnDrawing(Chart chart) implements Drawing {

	private static final double WIDEST = 54;
	private static final double SHARE = 0.72;
	private static final double SMALLEST = 7;

	@Override
	public int height() {
		return new PlotArea(chart).height();
	}

	@Override
	public void on(Canvas canvas) {
		PlotArea area = new PlotArea(chart);
		area.frame(canvas);
		int many = chart.series().size();
		double width = Math.min(WIDEST, area.room() * SHARE / many);
		for (int at = 0; at < chart.categories().size(); at++) {
			double left = area.middle(at) - width * many / 2;
			for (int series = 0; series < many; series++) {
				Optional<Chart.Point> point = chart.series().get(series).points().get(at);
				if (point.isPresent()) {
					column(canvas, area, left + series * width, width, point.get(), series);
				}
			}
		}
	}

	/** The number is as large as its column is wide, within bounds. */
	private static void column(Canvas canvas, PlotArea area, double x, double width, Chart.Point point, int series) {
		double y = Math.min(area.y(point.value()), area.bottom() - 1);
		Ink.bar(canvas, x + 1, y, width - 2, area.bottom() - y, series);
		double wanted = TextRoom.of(point.shown(), PlotArea.SIZE);
		double size = Math.clamp(PlotArea.SIZE * (width + 14) / wanted, SMALLEST, PlotArea.SIZE);
		canvas.text(x + width / 2, y - 4, point.shown(), size, Ink.TEXT, Canvas.Anchor.MIDDLE);
	}
}
