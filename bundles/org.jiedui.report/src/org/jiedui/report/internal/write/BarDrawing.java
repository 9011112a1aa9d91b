/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.math.BigDecimal;
import java.util.Optional;

import org.jiedui.report.tree.Chart;

/**
 * Draws bars beneath each other, each with its label before and its number after it.
 *
 * @param chart what is drawn
 */
record BarDrawing(Chart chart) implements Drawing {

	private static final double LABELS = 190;
	private static final double NUMBERS = 110;
	private static final double BAR = 14;
	private static final double GAP = 10;
	private static final double TOP = 22;
	private static final double SIZE = 12;

	@Override
	public int height() {
		return (int) Math.ceil(TOP + legend().height(WIDTH - LABELS) + chart.categories().size() * group() + 4);
	}

	private ChartLegend legend() {
		return new ChartLegend(chart.series());
	}

	private double group() {
		return chart.series().size() * (BAR + 2) + GAP;
	}

	@Override
	public void on(Canvas canvas) {
		BigDecimal longest = chart.largest().signum() > 0 ? chart.largest() : BigDecimal.ONE;
		double room = WIDTH - LABELS - NUMBERS;
		if (!chart.unit().isEmpty()) {
			canvas.text(LABELS, TOP - 9, chart.unit(), SIZE - 1, Ink.MUTED, Canvas.Anchor.START);
		}
		double top = TOP + legend().height(WIDTH - LABELS);
		legend().on(canvas, LABELS, TOP, WIDTH - LABELS);
		canvas.line(LABELS, top - 3, LABELS, top + chart.categories().size() * group() - GAP + 3, 1, Ink.MUTED);
		for (int at = 0; at < chart.categories().size(); at++) {
			double y = top + at * group();
			double middle = y + (group() - GAP) / 2 + SIZE / 2 - 2;
			canvas.text(LABELS - 8, middle, TextRoom.cut(chart.categories().get(at), SIZE, LABELS - 10), SIZE, Ink.TEXT, Canvas.Anchor.END);
			for (int series = 0; series < chart.series().size(); series++) {
				Optional<Chart.Point> point = chart.series().get(series).points().get(at);
				if (point.isPresent()) {
					bar(canvas, y + series * (BAR + 2), point.get(), point.get().value().doubleValue() / longest.doubleValue() * room, series);
				}
			}
		}
	}

	private static void bar(Canvas canvas, double y, Chart.Point point, double length, int series) {
		double drawn = Math.max(1, length);
		Ink.bar(canvas, LABELS, y, drawn, BAR, series);
		canvas.text(LABELS + drawn + 6, y + BAR - 2, point.shown(), SIZE, Ink.TEXT, Canvas.Anchor.START);
	}
}
