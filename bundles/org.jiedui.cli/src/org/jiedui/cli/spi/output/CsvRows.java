/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values as RFC 4180 has them. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
final class CsvRows implements RowWriter {

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

	private final CSVPrinter printer;

	CsvRows(List<Column> columns, PrintStream out) {
		try {
			printer = new CSVPrinter(out, CSVFormat.RFC4180);
			printer.printRecord(columns.stream().map(Column::heading).map(CsvRows::harmless).toList());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	@Override
	public void row(List<Cell> cells) throws IOException {
		printer.printRecord(cells.stream().map(Cell::plain).map(CsvRows::harmless).toList());
	}

	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
		return formula ? "'" + text : text;
	}

	@Override
	public void close() throws IOException {
		printer.flush();
	}
}
