/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Table;

/** Writes a table into as many sheets as it needs; rows are forgotten when they are in the file. */
final class TableSheet {

	private static final String HEAD = "F2F4F7";
	private static final int LONGEST_TEXT = 32_767;
	private static final int BATCH = 500;
	private static final int FIRST = 2;

	private final Workbook workbook;
	private final TabNames names;
	private final String caption;
	private final Table table;
	private final String language;
	private final NoteList notes;
	private final int width;
	private Worksheet sheet;
	private int next;
	private int unstyled;

	TableSheet(Workbook workbook, TabNames names, String name, String caption, Table table, String language, NoteList notes) {
		this.workbook = workbook;
		this.names = names;
		this.caption = caption;
		this.table = table;
		this.language = language;
		this.notes = notes;
		width = table.columns().size();
		begin(name);
	}

	void write() throws IOException {
		table.rows().giveTo(this::row);
		finish();
	}

	/** The same with room for a chart beside it, into which a picture of nothing is put; on paper both share a page. */
	void writeBeside(byte[] nothing) throws IOException {
		table.rows().giveTo(this::row);
		sheet.addImage(1, width + 1, nothing, 1, 1);
		finish();
	}

	private void begin(String name) {
		sheet = workbook.newWorksheet(name);
		sheet.inlineString(0, 0, cut(caption));
		sheet.style(0, 0).bold().fontSize(12).set();
		sheet.freezePane(0, FIRST);
		sheet.repeatRows(FIRST - 1);
		sheet.pageOrientation("landscape");
		fitWidth(sheet);
		for (int at = 0; at < width; at++) {
			head(at, table.columns().get(at).head(language));
			sheet.width(at, Math.max(table.columns().get(at).width(), 9) + 3);
		}
		if (table.noted()) {
			head(width, new Texts(TableSheet.class, language).text("notes"));
		}
		next = FIRST;
		unstyled = FIRST;
	}

	/** On paper, A4, all columns share a page, and rows take as many as they need. */
	static void fitWidth(Worksheet sheet) {
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.setFitToPage(true);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

	private void head(int at, String heading) {
		sheet.inlineString(FIRST - 1, at, cut(heading));
		sheet.style(FIRST - 1, at).bold().fillColor(HEAD).wrapText(true).set();
	}

	private void row(Row row) throws IOException {
		if (next == Worksheet.MAX_ROWS) {
			finish();
			begin(names.unique(caption));
		}
		for (int at = 0; at < row.cells().size(); at++) {
			cell(at, row.cells().get(at));
		}
		if (table.noted()) {
			StringBuilder said = new StringBuilder();
			row.cells().forEach(cell -> said.append(cell.notes().isEmpty() ? "" : marks(cell.notes(), notes)));
			if (!said.isEmpty()) {
				sheet.inlineString(next, width, said.toString());
			}
		}
		next++;
		if (row.total()) {
			flush();
			sheet.range(next - 1, 0, next - 1, width - 1).style().bold().set();
		} else if (next - unstyled >= BATCH) {
			flush();
			sheet.flush();
		}
	}

	private void cell(int at, Cell cell) {
		switch (cell.value()) {
			case Cell.Figure figure -> sheet.value(next, at, figure.number());
			case Cell.Day day -> sheet.value(next, at, day.date());
			case Cell.Words words -> {
				if (!words.shown().isEmpty()) {
					sheet.inlineString(next, at, cut(words.shown()));
				}
			}
		}
	}

	/** Cells of a column look alike. */
	private void flush() {
		if (next > unstyled) {
			for (int at = 0; at < width; at++) {
				switch (table.columns().get(at).kind()) {
					case NUMBER -> sheet.range(unstyled, at, next - 1, at).style().format("#,##0.######").horizontalAlignment("right").set();
					case DATE -> sheet.range(unstyled, at, next - 1, at).style().format("yyyy-mm-dd").set();
					case TEXT -> sheet.range(unstyled, at, next - 1, at).style().format("@").set();
				}
			}
		}
		unstyled = next;
	}

	private void finish() throws IOException {
		flush();
		sheet.finish();
	}

	/** A text that a cell can hold. */
	static String cut(String text) {
		String plain = PlainText.of(text);
		return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT - 1) + "…";
	}

	/** The numbers of notes as they stand after a text. */
	static String marks(List<String> said, NoteList notes) {
		return said.stream().map(note -> "[" + notes.number(note) + "]").collect(Collectors.joining());
	}
}
