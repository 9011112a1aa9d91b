/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

/** How many cells of a terminal a text takes: Chinese characters and full-width punctuation take two. */
public final class TextWidth {

	private static final int[][] WIDE = { { 0x1100, 0x115F }, { 0x2E80, 0x303E }, { 0x3041, 0x33FF }, { 0x3400, 0x4DBF },
			{ 0x4E00, 0x9FFF },
			{ 0xA000, 0xA4CF }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE4F }, { 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 },
			{ 0x1F300, 0x1F64F }, { 0x20000, 0x3FFFD } };

	private TextWidth() {
	}

	/** How many columns of a terminal a text takes. */
	public static int of(String text) {
		return text.codePoints().map(TextWidth::of).sum();
	}

	private static int of(int character) {
		int kind = Character.getType(character);
		if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT) {
			return 0;
		}
		for (int[] range : WIDE) {
			if (character >= range[0] && character <= range[1]) {
				return 2;
			}
		}
		return 1;
	}

	/** The text, cut with an ellipsis when it is wider than that. */
	static String cut(String text, int width) {
		if (of(text) <= width) {
			return text;
		}
		StringBuilder kept = new StringBuilder();
		int used = 1;
		for (int character : text.codePoints().toArray()) {
			used += of(character);
			if (used > width) {
				break;
			}
			kept.appendCodePoint(character);
		}
		return kept.append('…').toString();
	}
}
