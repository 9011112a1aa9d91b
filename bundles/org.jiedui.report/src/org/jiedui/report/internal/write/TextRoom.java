/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

/** How much room texts take, near enough for every font: a Chinese character as much as two others. */
final class TextRoom {

	private static final double LATIN = 0.56;
	private static final int LAST_LATIN = 0x2FF;

	private TextRoom() {
	}

	/** The width of a text in units of a canvas. */
	static double of(String text, double size) {
		return text.codePoints().mapToDouble(each -> each > LAST_LATIN ? size : size * LATIN).sum();
	}

	/** A text that is no wider than the room that there is. */
	static String cut(String text, double size, double room) {
		if (of(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && of(text.substring(0, end) + "…", size) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
	}
}
