/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a commit. People read and type it as {@code part#number}, such as {@code 2#15}.
 *
 * @param part the part of the books
 * @param sequence 1, 2, 3 … within the part
 */
public record CommitNumber(int part, long sequence) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,7})#(\\d{1,18})");

	/**
	 * Reads the form {@code part#number}.
	 *
	 * @throws IllegalArgumentException if the text has another form
	 */
	public static CommitNumber parse(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw new IllegalArgumentException("Not the number of a commit: " + text);
		}
		return new CommitNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
	}

	@Override
	public String toString() {
		return part + "#" + sequence;
	}
}
