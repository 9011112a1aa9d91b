/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ranges of cells as the text that spreadsheets exchange: tabs between cells, line breaks between rows, quotes around a cell that has
 * one of them inside.
 */
public final class RangeText {

	private static final char QUOTE = '"';

	private RangeText() {
	}

	/** Writes rows of cells; every row ends with a line break, as in spreadsheets. */
	public static String write(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(RangeText::quoted).collect(Collectors.joining("\t")) + "\n")
				.collect(Collectors.joining());
	}

	private static String quoted(String cell) {
		boolean needed = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.startsWith("\"");
		return needed ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
	}

	/** Reads rows of cells; rows may differ in length. A line break at the end makes no row. */
	public static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			StringBuilder cell = new StringBuilder();
			at = text.charAt(at) == QUOTE ? quotedCell(text, at, cell) : plainCell(text, at, cell);
			row.add(cell.toString());
			boolean end = at >= text.length();
			if (!end && text.charAt(at) == '\t') {
				at++;
				if (at == text.length()) {
					row.add("");
				}
			} else {
				rows.add(row);
				row = new ArrayList<>();
				at += !end && text.startsWith("\r\n", at) ? 2 : 1;
			}
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	private static int plainCell(String text, int from, StringBuilder cell) {
		int at = from;
		while (at < text.length() && !isEnd(text.charAt(at))) {
			cell.append(text.charAt(at++));
		}
		return at;
	}

	/** A cell that starts with a quote but does not end with one before its separator is taken as it stands. */
	private static int quotedCell(String text, int from, StringBuilder cell) {
		int at = from + 1;
		while (at < text.length()) {
			char each = text.charAt(at);
			if (each != QUOTE) {
				cell.append(each);
				at++;
			} else if (text.startsWith("\"\"", at)) {
				cell.append(QUOTE);
				at += 2;
			} else if (at + 1 == text.length() || isEnd(text.charAt(at + 1))) {
				return at + 1;
			} else {
				break;
			}
		}
		cell.setLength(0);
		return plainCell(text, from, cell);
	}

	private static boolean isEnd(char each) {
		return each == '\t' || each == '\n' || each == '\r';
	}
}
