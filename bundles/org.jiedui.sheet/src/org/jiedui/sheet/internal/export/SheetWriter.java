/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.sheet.internal.Texts;
import org.jiedui.sheet.internal.layout.CellContent;
import org.jiedui.sheet.internal.layout.ControlCharacters;
import org.jiedui.sheet.internal.layout.SheetColumn;
import org.jiedui.sheet.internal.layout.SheetLayout;

/** Writes the rows of one sheet, a few hundred at a time, which are forgotten when they are in the file. */
final class SheetWriter implements RowVisitor {

	/** What a cell of Excel holds. */
	private static final int LONGEST_TEXT = 32_767;
	private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;
	private static final int BATCH = 500;
	private static final String HEAD = "FFD9E1F2";
	private static final String READ_ONLY = "FFE7E6E6";

	private final Worksheet sheet;
	private final List<SheetColumn> columns;
	private final List<ColumnStyle> styles;
	private final RowCells cells;
	private final ChoiceLists lists;
	private final ValueFormat format;
	private int next = 1;
	private int unstyled = 1;

	SheetWriter(Workbook workbook, String name, SheetLayout layout, RowCells cells, ChoiceLists lists, ValueFormat format) {
		sheet = workbook.newWorksheet(name);
		columns = layout.columns();
		styles = columns.stream().map(column -> ColumnStyle.of(column, format)).toList();
		this.cells = cells;
		this.lists = lists;
		this.format = format;
		head();
	}

	private void head() {
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.pageOrientation("landscape");
		for (int at = 0; at < columns.size(); at++) {
			SheetColumn column = columns.get(at);
			sheet.style(at).format(styles.get(at).emptyFormat(column)).set();
			sheet.width(at, styles.get(at).width());
			if (column.hidden()) {
				sheet.hideColumn(at);
			}
			sheet.inlineString(0, at, ControlCharacters.escape(column.heading()));
			var style = sheet.style(0, at).bold().fillColor(column.readOnly() ? READ_ONLY : HEAD);
			if (column.readOnly()) {
				style.italic();
			}
			style.set();
		}
	}

	/** Whether no further row has room. */
	boolean isFull() {
		return next > LAST_ROW;
	}

	@Override
	public void visit(SheetRow row) throws IOException, ExchangeException {
		for (int at = 0; at < columns.size(); at++) {
			switch (cells.content(columns.get(at), row)) {
				case CellContent.Figure figure -> sheet.value(next, at, figure.number());
				case CellContent.Day day -> sheet.value(next, at, day.date());
				case CellContent.Text text -> write(at, text.text(), row);
				case CellContent.Nothing nothing -> {
					// An empty cell is none.
				}
			}
		}
		next++;
		if (next - unstyled == BATCH) {
			flush();
		}
	}

	/** Cells with a text of their own do not fill the table of shared texts, which stays in memory; but only there a blank at an end is kept. */
	private void write(int column, String text, SheetRow row) throws ExchangeException {
		if (text.length() > LONGEST_TEXT) {
			throw new ExchangeException(new Texts(SheetWriter.class, format.labels().language()).text("textTooLong",
					row.title(), columns.get(column).heading(), text.length(), LONGEST_TEXT));
		}
		String escaped = ControlCharacters.escape(text);
		if (escaped.equals(escaped.strip())) {
			sheet.inlineString(next, column, escaped);
		} else {
			sheet.value(next, column, escaped);
		}
	}

	private void flush() throws IOException {
		if (next > unstyled) {
			for (int at = 0; at < columns.size(); at++) {
				sheet.range(unstyled, at, next - 1, at).style().format(styles.get(at).format()).set();
			}
		}
		unstyled = next;
		sheet.flush();
	}

	/** Ends the sheet: filter, lists to choose from, and what is not in the file yet. */
	void finish() throws IOException {
		sheet.setAutoFilter(0, 0, Math.max(next - 1, 1), columns.size() - 1);
		for (int at = 0; at < columns.size(); at++) {
			lists.offer(columns.get(at), sheet.range(1, at, LAST_ROW, at));
		}
		flush();
		sheet.finish();
	}
}
