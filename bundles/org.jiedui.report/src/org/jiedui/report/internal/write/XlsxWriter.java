/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Document;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Picture;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;

/** Writes a workbook: a sheet with the text, one for each table and chart, one for the notes. Texts are texts, whatever they begin with. */
final class XlsxWriter implements ReportWriter {

	private static final double WIDE = 72;
	/** The width of a character and the size of plain text, in points. */
	private static final double CHARACTER = 5.3;
	private static final int PLAIN = 11;
	private static final double LEADING = 1.45;
	private static final double HIGHEST = 400;

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		XlsxCharts charts = new XlsxCharts();
		Path draft = Files.createTempFile("jiedui-report", ".xlsx");
		try {
			try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
				new Book(document, file, charts).write();
			}
			SteadyZip.copy(draft, out, document.title(), charts);
		} finally {
			Files.delete(draft);
		}
	}

	/** One workbook on its way. */
	private static final class Book {

		private final Document document;
		private final XlsxCharts charts;
		private final Workbook workbook;
		private final Texts texts;
		private final Numbering numbering;
		private final NoteList notes = new NoteList();
		private final TabNames names = new TabNames();
		private final Worksheet text;
		private int line;

		Book(Document document, OutputStream file, XlsxCharts charts) {
			this.document = document;
			this.charts = charts;
			workbook = new Workbook(file, "Jiedui", "1.0");
			texts = new Texts(XlsxWriter.class, document.language());
			numbering = new Numbering(document.language());
			text = workbook.newWorksheet(names.unique(texts.text("text")));
		}

		void write() throws IOException {
			text.width(0, WIDE);
			TableSheet.fitWidth(text);
			line(document.title(), 16);
			if (!document.subtitle().isEmpty()) {
				line(document.subtitle(), 0);
			}
			blocks(document.blocks(), 1);
			text.finish();
			notes();
			workbook.finish();
		}

		/** @param size of a heading, or 0 for plain text */
		private void line(String words, int size) {
			text.inlineString(line, 0, TableSheet.cut(words));
			if (size > 0) {
				text.style(line, 0).bold().fontSize(size).wrapText(true).set();
			} else {
				text.style(line, 0).wrapText(true).verticalAlignment("top").set();
			}
			text.rowHeight(line, height(words, size > 0 ? size : PLAIN));
			line++;
		}

		/** Rows do not grow by themselves where a program opens the file without laying it out. */
		private static double height(String words, int size) {
			long lines = words.lines().mapToLong(each -> Math.max(1, (long) Math.ceil(TextRoom.of(each, size) / (WIDE * CHARACTER)))).sum();
			return Math.min(HIGHEST, Math.max(1, lines) * size * LEADING);
		}

		private void blocks(List<Block> blocks, int depth) throws IOException {
			for (Block block : blocks) {
				switch (block) {
					case Section section -> {
						line(numbering.heading(depth, section.heading()), Math.max(11, 15 - depth));
						blocks(section.blocks(), depth + 1);
					}
					case Paragraph paragraph -> paragraph(paragraph);
					case Table table -> table(table);
					case Chart chart -> chart(chart);
					case Picture picture -> line(numbering.figure(picture.caption()), 0);
				}
			}
		}

		private void paragraph(Paragraph paragraph) {
			StringBuilder words = new StringBuilder();
			paragraph.runs().forEach(run -> words.append(run.text()).append(TableSheet.marks(run.notes(), notes)));
			line(words.toString(), 0);
		}

		private void table(Table table) throws IOException {
			String caption = numbering.table(table.caption());
			String name = names.unique(caption);
			line(texts.text("sheet", caption, name), 0);
			new TableSheet(workbook, names, name, caption, table, document.language(), notes).write();
		}

		/** The numbers, and beside them the chart. */
		private void chart(Chart chart) throws IOException {
			String caption = numbering.figure(chart.caption());
			String name = names.unique(caption);
			line(texts.text("sheet", caption, name) + TableSheet.marks(chart.notes(), notes), 0);
			Table table = ChartTable.of(chart, document.language());
			charts.add(names.count(), table.columns().size() + 1, new XlsxChart(chart, chart.caption(), name));
			new TableSheet(workbook, names, name, caption, table, document.language(), notes).writeBeside(new ImageCanvas(1, 1).png());
		}

		private void notes() throws IOException {
			if (notes.all().isEmpty()) {
				return;
			}
			Worksheet sheet = workbook.newWorksheet(names.unique(texts.text("notes")));
			sheet.width(0, 6);
			sheet.width(1, WIDE);
			TableSheet.fitWidth(sheet);
			int at = 0;
			for (String note : notes.all()) {
				sheet.value(at, 0, at + 1);
				sheet.inlineString(at, 1, TableSheet.cut(note));
				at++;
			}
			sheet.finish();
		}
	}
}
