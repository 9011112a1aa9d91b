/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.layout;

/**
 * A line that is not empty, without the blanks around it.
 *
 * @param start where it begins in the reading
 * @param end where it ends
 * @param text what it says
 */
record Line(int start, int end, String text) {

	private static final int HEAD = 160;
	private static final int SENTENCE = 60;

	/** The beginning, which tells what a line is. */
	String head() {
		return text.length() <= HEAD ? text : text.substring(0, HEAD);
	}

	/** Whether it is long and ends like a sentence, as what people write does and links to it do not. */
	boolean isProse() {
		if (text.length() < SENTENCE || text.endsWith("...") || text.endsWith("……")) {
			return false;
		}
		char last = text.charAt(text.length() - 1);
		return "。!！?？”\"…;；:：,，".indexOf(last) >= 0 && text.indexOf("...") < 0;
	}
}
