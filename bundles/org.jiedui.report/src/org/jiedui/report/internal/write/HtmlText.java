/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

/** Texts as they stand between and within tags: nothing of them is markup. */
final class HtmlText {

	private HtmlText() {
	}

	static String escape(String text) {
		String plain = PlainText.of(text);
		int at = 0;
		while (at < plain.length() && "<>&\"'".indexOf(plain.charAt(at)) < 0) {
			at++;
		}
		if (at == plain.length()) {
			return plain;
		}
		StringBuilder escaped = new StringBuilder(plain.length() + 16);
		plain.chars().forEach(each -> {
			switch (each) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.append((char) each);
			}
		});
		return escaped.toString();
	}
}
