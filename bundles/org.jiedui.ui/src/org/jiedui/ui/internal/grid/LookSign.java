/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.jiedui.ui.grid.Look;

/** The sign of a look, by which it is told by a form and not by its colour alone. */
final class LookSign {

	private LookSign() {
	}

	/** The sign as a character, where it stands in a text. */
	static String text(Look look) {
		return switch (look) {
			case BAD -> "\u25cf";
			case WARNING -> "\u25b2";
			case GOOD -> "\u2713";
			case ACCENT -> "\u25c6";
			case MUTED -> "\u2013";
		};
	}

	/**
	 * @param x left edge of the sign
	 * @param middle its height
	 * @param size in pixels of the screen
	 */
	static void draw(GC gc, Look look, Color color, int x, int middle, int size) {
		Color background = gc.getBackground();
		Color foreground = gc.getForeground();
		int antialias = gc.getAntialias();
		gc.setBackground(color);
		gc.setForeground(color);
		gc.setAntialias(SWT.ON);
		int half = size / 2;
		switch (look) {
			case BAD -> gc.fillOval(x, middle - half, size, size);
			case WARNING -> gc.fillPolygon(new int[] { x, middle + half + 1, x + size, middle + half + 1, x + half, middle - half });
			case GOOD -> {
				gc.setLineWidth(Math.max(2, size / 3));
				gc.drawPolyline(new int[] { x, middle, x + half - 1, middle + half, x + size, middle - half });
				gc.setLineWidth(1);
			}
			case ACCENT -> gc.fillPolygon(new int[] { x, middle, x + half, middle - half - 1, x + size, middle, x + half, middle + half + 1 });
			case MUTED -> gc.fillRectangle(x, middle, size, Math.max(1, size / 4));
		}
		gc.setAntialias(antialias);
		gc.setBackground(background);
		gc.setForeground(foreground);
	}
}
