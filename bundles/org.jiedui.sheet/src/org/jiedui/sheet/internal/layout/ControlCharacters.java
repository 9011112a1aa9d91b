/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that the XML of a workbook cannot hold, in the form in which Excel itself writes them: {@code _x000B_}. A text that looks like that form
 * has its underscore escaped, so that nothing is lost.
 */
public final class ControlCharacters {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private static final String FORM = "_x%04X_";

	private ControlCharacters() {
	}

	/** A text as it stands in the file. */
	public static String escape(String text) {
		StringBuilder escaped = null;
		for (int at = 0; at < text.length(); at++) {
			char each = text.charAt(at);
			if (isLegal(text, at) && !(each == '_' && ESCAPE.matcher(text).region(at, text.length()).lookingAt())) {
				if (escaped != null) {
					escaped.append(each);
				}
				continue;
			}
			if (escaped == null) {
				escaped = new StringBuilder(text.length() + FORM.length()).append(text, 0, at);
			}
			escaped.append(FORM.formatted((int) each));
		}
		return escaped == null ? text : escaped.toString();
	}

	/** What {@link #escape} was given. */
	public static String unescape(String text) {
		if (!text.contains("_x")) {
			return text;
		}
		return ESCAPE.matcher(text)
				.replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

	/** A parser turns a carriage return into a line feed, so that one is as bad as a character that XML forbids. */
	private static boolean isLegal(String text, int at) {
		char each = text.charAt(at);
		if (Character.isHighSurrogate(each)) {
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(each)) {
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		}
		return each >= ' ' && each < '\uFFFE' || each == '\t' || each == '\n';
	}
}
