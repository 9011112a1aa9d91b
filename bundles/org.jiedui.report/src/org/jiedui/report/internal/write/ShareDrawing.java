/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jiedui.report.tree.Chart;

/**
 * Draws a bar of the same length for each category, divided among the series: each part with its number and its share in it, or its number
 * below it where that is too narrow.
 *
 * @param chart what is drawn
 */
record ShareDrawing(Chart chart) implements Drawing {

	private static final double LABELS = 120;
	private static final double RIGHT = 12;
	private static final double BAR = 30;
	private static final double LINE = 46;
	private static final double TOP = 26;
	private static final double SIZE = 11;
	private static final double SMALL = 9;

	@Override
	public int height() {
		return (int) Math.ceil(TOP + legend().height(WIDTH - LABELS) + chart.categories().size() * LINE);
	}

	private ChartLegend legend() {
		return new ChartLegend(chart.series());
	}

	@Override
	public void on(Canvas canvas) {
		canvas.text(LABELS, TOP - 11, chart.unit().isEmpty() ? "%" : chart.unit() + ", %", SIZE, Ink.MUTED, Canvas.Anchor.START);
		legend().on(canvas, LABELS, TOP, WIDTH - LABELS);
		double top = TOP + legend().height(WIDTH - LABELS);
		for (int at = 0; at < chart.categories().size(); at++) {
			bar(canvas, at, top + at * LINE);
		}
	}

	private void bar(Canvas canvas, int category, double y) {
		canvas.text(LABELS - 8, y + BAR / 2 + 4, TextRoom.cut(chart.categories().get(category), SIZE, LABELS - 10), SIZE, Ink.TEXT, Canvas.Anchor.END);
		BigDecimal sum = BigDecimal.ZERO;
		for (Chart.Series each : chart.series()) {
			sum = sum.add(each.points().get(category).map(Chart.Point::value).orElse(BigDecimal.ZERO));
		}
		if (sum.signum() == 0) {
			return;
		}
		double x = LABELS;
		double below = LABELS;
		for (int series = 0; series < chart.series().size(); series++) {
			Optional<Chart.Point> point = chart.series().get(series).points().get(category);
			if (point.isPresent()) {
				double length = point.get().value().doubleValue() / sum.doubleValue() * (WIDTH - LABELS - RIGHT);
				canvas.bar(x, y, Math.max(1, length - 1), BAR, Ink.of(series));
				if (TextRoom.of(point.get().shown(), SIZE) < length - 4) {
					within(canvas, x + length / 2, y, point.get(), sum, series, length);
				} else {
					below = Math.max(below, x) + TextRoom.of(point.get().shown(), SMALL) + 6;
					canvas.text(below - 6, y + BAR + 10, point.get().shown(), SMALL, Ink.TEXT, Canvas.Anchor.END);
				}
				x += length;
			}
		}
	}

	private static void within(Canvas canvas, double middle, double y, Chart.Point point, BigDecimal sum, int series, double room) {
		int ink = Ink.isDark(series) ? Ink.WHITE : Ink.TEXT;
		canvas.text(middle, y + BAR / 2 - 2, point.shown(), SIZE, ink, Canvas.Anchor.MIDDLE);
		String share = point.value().multiply(BigDecimal.valueOf(100)).divide(sum, 1, RoundingMode.HALF_UP).toPlainString() + "%";
		if (TextRoom.of(share, SMALL) < room - 2) {
			canvas.text(middle, y + BAR / 2 + 10, share, SMALL, ink, Canvas.Anchor.MIDDLE);
		}
	}
}
