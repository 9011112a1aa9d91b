/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

/**
 * Keeps a text in a CSV file from being taken for a formula by a program that opens it: an apostrophe goes before a text that begins as formulas do.
 * One that begins with an apostrophe gets another, so that the way back is exact. Workbooks need none of that: there a text is a text.
 */
public final class FormulaGuard {

	private static final String STARTS = "=+-@\t\r\n＝＋－＠'";
	private static final char GUARD = '\'';

	private FormulaGuard() {
	}

	/** A text as it stands in the file. */
	public static String guard(String text) {
		return isStart(text, 0) ? GUARD + text : text;
	}

	/** What {@link #guard} was given. */
	public static String bare(String text) {
		return !text.isEmpty() && text.charAt(0) == GUARD && isStart(text, 1) ? text.substring(1) : text;
	}

	private static boolean isStart(String text, int at) {
		return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
	}
}
