/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

/** Texts as files of markup can hold them. */
final class PlainText {

	private PlainText() {
	}

	/** Without the characters that no file of XML may hold; a carriage return goes, too. */
	static String of(String text) {
		int at = 0;
		while (at < text.length() && isPlain(text.charAt(at))) {
			at++;
		}
		if (at == text.length()) {
			return text;
		}
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints().filter(PlainText::isLegal).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isPlain(char each) {
		return each >= ' ' && each < Character.MIN_SURROGATE;
	}

	private static boolean isLegal(int each) {
		return each == '\t' || each == '\n' || each >= ' ' && each <= 0xD7FF || each >= 0xE000 && each <= 0xFFFD || each >= 0x10000;
	}
}
