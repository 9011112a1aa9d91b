/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.internal.layout.FormulaGuard;
import org.slf4j.LoggerFactory;

/** The rows of a text file. */
final class TextRows implements RowSource {

	private final Refusal refusal;
	private final Bounded text;
	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private long line = 1;
	private int rows;

	TextRows(Reader reader, TextShape shape, Limits limits, Refusal refusal) throws IOException {
		this.refusal = refusal;
		text = new Bounded(reader, limits.text() + (1 << 14));
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(shape.separator()).setIgnoreEmptyLines(false).setTrailingData(true)
				.setLenientEof(true).get();
		parser = format.parse(text);
		records = parser.iterator();
	}

	/** A quotation mark that is never closed would make one cell of the rest of the file. */
	private static final class Bounded extends FilterReader {

		private final int limit;
		private long since;

		Bounded(Reader in, int limit) {
			super(in);
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			return counted(super.read(), 1);
		}

		@Override
		public int read(char[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			return counted(read, read);
		}

		private int counted(int result, int more) throws IOException {
			since += Math.max(more, 0);
			if (since > limit) {
				throw new RowTooLongException();
			}
			return result;
		}
	}

	/** A row has more characters than any office writes. */
	private static final class RowTooLongException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	@Override
	public TableRow next() throws SheetRefusedException {
		text.since = 0;
		long start = line;
		try {
			if (!records.hasNext()) {
				return null;
			}
			CSVRecord csv = records.next();
			line = parser.getCurrentLineNumber() + 1;
			if (++rows > Limits.ROWS) {
				throw refusal.tooLarge(Messages.manyRows);
			}
			return row((int) start, csv);
		} catch (UncheckedIOException | IllegalStateException broken) {
			if (broken.getCause() instanceof RowTooLongException) {
				throw refusal.tooLarge(Messages.longText);
			}
			throw refusal.damaged(broken);
		}
	}

	private TableRow row(int number, CSVRecord csv) throws SheetRefusedException {
		if (csv.size() > Limits.COLUMNS) {
			throw refusal.tooLarge(Messages.manyColumns);
		}
		List<Cell> cells = new ArrayList<>(csv.size());
		for (String each : csv) {
			cells.add(Cell.text(FormulaGuard.bare(each)));
		}
		return new TableRow(number, cells);
	}

	@Override
	public void close() {
		try {
			parser.close();
		} catch (IOException e) {
			LoggerFactory.getLogger(TextRows.class).warn("A text file could not be closed", e);
		}
	}
}
