/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are joined to one.
 *
 * @param top the first row, from 1
 * @param left the first column, from 0
 * @param bottom the last row
 * @param right the last column
 */
public record Merge(int top, int left, int bottom, int right) {

	private static final Pattern FORM = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

	/** Reads the form {@code A1:H1}; empty for another. */
	static Optional<Merge> parse(String reference) {
		Matcher form = FORM.matcher(reference);
		return form.matches() ? Optional.of(new Merge(Integer.parseInt(form.group(2)), column(form.group(1)), Integer.parseInt(form.group(4)),
				column(form.group(3)))) : Optional.empty();
	}

	/** The column from 0 of letters from A to ZZZ. */
	static int column(String letters) {
		int column = 0;
		for (char letter : letters.toCharArray()) {
			column = column * 26 + letter - 'A' + 1;
		}
		return column - 1;
	}

	public boolean contains(int row, int column) {
		return row >= top && row <= bottom && column >= left && column <= right;
	}
}
