/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;

import org.jiedui.report.tree.Chart;

/**
 * Draws bars beneath each other, each with its label before and its number after it.
 *
 * @param chart what is drawn
 */
record BarDrawing(Chart chart) {

	/** The accent of the workbench, and its quiet and its plain text. */
	private static final int ACCENT = 0x1F6FB2;
	private static final int MUTED = 0x667080;
	private static final int TEXT = 0x20262E;
	private static final int WIDTH = 640;
	private static final int LABELS = 170;
	private static final int NUMBERS = 120;
	private static final int LINE = 26;
	private static final int BAR = 14;
	private static final int TOP = 22;
	private static final int SIZE = 12;
	private static final int LONGEST = 26;

	int width() {
		return WIDTH;
	}

	int height() {
		return TOP + chart.bars().size() * LINE + 6;
	}

	void on(Canvas canvas) {
		BigDecimal longest = chart.bars().stream().map(Chart.Bar::value).max(Comparator.naturalOrder()).filter(value -> value.signum() > 0)
				.orElse(BigDecimal.ONE);
		double room = WIDTH - LABELS - NUMBERS;
		if (!chart.unit().isEmpty()) {
			canvas.text(LABELS, TOP - 8.0, chart.unit(), SIZE - 1.0, MUTED, Canvas.Anchor.START);
		}
		double y = TOP;
		for (Chart.Bar bar : chart.bars()) {
			double length = Math.max(1, Math.round(bar.value().divide(longest, MathContext.DECIMAL32).doubleValue() * room));
			double base = y + BAR - 2;
			canvas.text(LABELS - 8.0, base, shortened(bar.label()), SIZE, TEXT, Canvas.Anchor.END);
			canvas.bar(LABELS, y, length, BAR, ACCENT);
			canvas.text(LABELS + length + 6, base, bar.shown(), SIZE, TEXT, Canvas.Anchor.START);
			y += LINE;
		}
	}

	/** Chinese characters take the room of two others. */
	private static String shortened(String label) {
		int room = LONGEST;
		for (int at = 0; at < label.length(); at++) {
			room -= label.charAt(at) > 0xFF ? 2 : 1;
			if (room < 0) {
				return label.substring(0, at) + "…";
			}
		}
		return label;
	}
}
