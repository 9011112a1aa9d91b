/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

/** The way of an arrow from the end of one bar to the beginning of another, along the lines and between them. */
final class LinkRoute {

	private static final int STUB = 7;

	private LinkRoute() {
	}

	/**
	 * The corners, x and y by turns.
	 *
	 * @param x1 the end of the first bar
	 * @param y1 its middle
	 * @param x2 the beginning of the second bar
	 * @param y2 its middle
	 * @param height of a line
	 */
	static int[] of(int x1, int y1, int x2, int y2, int height) {
		if (x2 - x1 >= 2 * STUB) {
			return new int[] { x1, y1, x1 + STUB, y1, x1 + STUB, y2, x2, y2 };
		}
		int between = y2 > y1 ? y2 - height / 2 : y2 + height / 2;
		return new int[] { x1, y1, x1 + STUB, y1, x1 + STUB, between, x2 - STUB, between, x2 - STUB, y2, x2, y2 };
	}
}
