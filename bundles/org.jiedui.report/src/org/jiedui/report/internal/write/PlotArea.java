/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.math.BigDecimal;

import org.jiedui.report.tree.Chart;

/** Axis, lines, unit, labels and legend around what stands upright: columns and lines. */
final class PlotArea {

	static final int HEIGHT = 230;
	static final double SIZE = 11;

	private static final double LEFT = 70;
	private static final double RIGHT = 12;
	private static final double TOP = 30;
	private static final double FOOT = 26;

	private final Chart chart;
	private final ChartLegend legend;
	private final ValueAxis axis;
	private final double bottom;
	private final double top;

	PlotArea(Chart chart) {
		this.chart = chart;
		legend = new ChartLegend(chart.series());
		boolean whole = chart.series().stream().flatMap(each -> each.points().stream()).allMatch(point -> point.map(Chart.Point::value)
				.map(value -> value.stripTrailingZeros().scale() <= 0).orElse(true));
		axis = ValueAxis.upTo(chart.largest(), whole);
		top = TOP + legend.height(Drawing.WIDTH - LEFT);
		bottom = top + HEIGHT - TOP - FOOT;
	}

	int height() {
		return (int) Math.ceil(bottom + FOOT);
	}

	/** All but the numbers. */
	void frame(Canvas canvas) {
		if (!chart.unit().isEmpty()) {
			canvas.text(LEFT - 8, TOP - 16, chart.unit(), SIZE, Ink.MUTED, Canvas.Anchor.END);
		}
		legend.on(canvas, LEFT, TOP - 22, Drawing.WIDTH - LEFT);
		for (int at = 0; at <= axis.steps(); at++) {
			double y = bottom - (bottom - top) * at / axis.steps();
			canvas.line(LEFT, y, Drawing.WIDTH - RIGHT, y, at == 0 ? 1 : 0.5, at == 0 ? Ink.MUTED : Ink.GRID);
			canvas.text(LEFT - 8, y + SIZE / 2 - 2, axis.labels().get(at), SIZE, Ink.MUTED, Canvas.Anchor.END);
		}
		for (int at = 0; at < chart.categories().size(); at++) {
			canvas.text(middle(at), bottom + 17, TextRoom.cut(chart.categories().get(at), SIZE, room() - 2), SIZE, Ink.TEXT, Canvas.Anchor.MIDDLE);
		}
	}

	/** How wide each category is. */
	double room() {
		return (Drawing.WIDTH - RIGHT - LEFT) / chart.categories().size();
	}

	/** The middle of a category. */
	double middle(int category) {
		return LEFT + room() * (category + 0.5);
	}

	/** How high a value stands. */
	double y(BigDecimal value) {
		return bottom - (bottom - top) * axis.place(value);
	}

	double bottom() {
		return bottom;
	}
}
