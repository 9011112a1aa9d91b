/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligned columns. Holds all rows until the end, since the widest value decides. */
final class TableRows implements RowWriter {

	/** Wider values are cut but in the last column; CSV and JSON have them in full. */
	private static final int MAXIMUM = 48;
	private static final String GAP = "  ";

	private final List<Column> columns;
	private final PrintStream out;
	private final int[] widths;
	private final List<List<String>> lines = new ArrayList<>();

	TableRows(List<Column> columns, PrintStream out) {
		this.columns = columns;
		this.out = out;
		widths = new int[columns.size()];
		keep(columns.stream().map(Column::heading).toList());
	}

	@Override
	public void row(List<Cell> cells) {
		List<String> line = new ArrayList<>();
		for (int column = 0; column < widths.length; column++) {
			String text = cells.get(column).shown().replaceAll("\\s+", " ");
			line.add(column == widths.length - 1 ? text : TextWidth.cut(text, MAXIMUM));
		}
		keep(line);
	}

	private void keep(List<String> line) {
		lines.add(line);
		for (int column = 0; column < widths.length; column++) {
			widths[column] = Math.max(widths[column], TextWidth.of(line.get(column)));
		}
	}

	@Override
	public void close() {
		for (int index = 0; index < lines.size(); index++) {
			print(lines.get(index));
			if (index == 0) {
				print(Arrays.stream(widths).mapToObj(width -> "-".repeat(Math.min(width, MAXIMUM))).toList());
			}
		}
		out.flush();
	}

	private void print(List<String> line) {
		StringBuilder text = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			String value = line.get(column);
			String space = " ".repeat(widths[column] - TextWidth.of(value));
			text.append(column == 0 ? "" : GAP).append(columns.get(column).numeric() ? space + value : value + space);
		}
		out.println(text.toString().stripTrailing());
	}
}
