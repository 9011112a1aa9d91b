/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

/** What charts are drawn on: units from the upper left corner. */
interface Canvas {

	/** Where a text stands to its place. */
	enum Anchor {
		START, MIDDLE, END
	}

	/** @param rgb the colour */
	void bar(double x, double y, double width, double height, int rgb);

	/**
	 * A straight line.
	 *
	 * @param width of the line
	 * @param rgb the colour
	 */
	void line(double fromX, double fromY, double toX, double toY, double width, int rgb);

	/** @param y of the line on which the text stands */
	void text(double x, double y, String text, double size, int rgb, Anchor anchor);
}
