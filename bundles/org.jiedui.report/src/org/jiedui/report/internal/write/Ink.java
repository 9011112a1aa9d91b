/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

/** Colours of charts. Those of series differ in brightness too, and every second one is striped, so that a grey print tells them apart. */
final class Ink {

	static final int TEXT = 0x20262E;
	static final int MUTED = 0x667080;
	static final int GRID = 0xDDE2E8;
	static final int WHITE = 0xFFFFFF;

	private static final int[] SERIES = { 0x1F6FB2, 0x9CC4E4, 0xB35C00, 0xF2BE73, 0x4A5361, 0xB9C2CC, 0x2A7F74, 0x9FD3C7 };
	private static final int STRIPE = 5;

	private Ink() {
	}

	static int of(int series) {
		return SERIES[series % SERIES.length];
	}

	/** Whether white text is read best on it. */
	static boolean isDark(int series) {
		return series % 2 == 0;
	}

	/** A bar of a series. */
	static void bar(Canvas canvas, double x, double y, double width, double height, int series) {
		canvas.bar(x, y, width, height, of(series));
		if (!isDark(series)) {
			for (double stripe = y + STRIPE; stripe < y + height - 1; stripe += STRIPE) {
				canvas.bar(x, stripe, width, 1, WHITE);
			}
		}
	}
}
