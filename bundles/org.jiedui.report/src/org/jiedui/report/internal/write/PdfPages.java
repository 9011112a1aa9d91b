/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.jiedui.report.internal.Texts;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Document;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Picture;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The pages of one document on their way. */
final class PdfPages {

	private static final float MARGIN = 50;
	/** A heading or caption with less room below it goes to the next page. */
	private static final float ROOM = 110;
	private static final float ROOM_OF_HEADING = 170;
	private static final float ROOM_OF_LINE = 60;
	private static final float ROOM_OF_NOTES = 110;
	/** Pictures are no wider. */
	private static final float WIDEST = 500;
	private static final float DENSE = 6.5f;
	private static final int BATCH = 100;
	private static final Color HEAD = new Color(0xF2F4F7);
	private static final Color TOTAL = new Color(0xF8F9FB);
	private static final Color LINE = new Color(0xC3CAD3);
	private static final Color MUTED = new Color(0x667080);

	private final Document document;
	private final BaseFont base;
	private final org.openpdf.text.Document pages;
	private final PdfWriter writer;
	private final Numbering numbering;
	private final NoteList notes = new NoteList();

	PdfPages(Document document, BaseFont base, OutputStream out) {
		this.document = document;
		this.base = base;
		numbering = new Numbering(document.language());
		pages = new org.openpdf.text.Document(PageShape.isLandscape(document) ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
		writer = PdfWriter.getInstance(pages, out);
		writer.setCloseStream(false);
		writer.setPageEvent(new PdfFoot(document.language(), font(9, Font.NORMAL)));
	}

	void write() throws IOException {
		pages.addTitle(document.title());
		pages.addCreator("Jiedui");
		pages.open();
		Calendar moment = GregorianCalendar.from(SteadyZip.MOMENT.atZone(ZoneOffset.UTC));
		moment.setTimeZone(TimeZone.getTimeZone("UTC"));
		writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(moment));
		writer.getInfo().put(PdfName.MODDATE, new PdfDate(moment));
		centred(document.title(), font(18, Font.BOLD), 6);
		if (!document.subtitle().isEmpty()) {
			Font quiet = font(11, Font.NORMAL);
			quiet.setColor(MUTED);
			centred(document.subtitle(), quiet, 16);
		}
		blocks(document.blocks(), 1, writer.getRootOutline());
		notes();
		pages.close();
	}

	private Font font(float size, int style) {
		return new Font(base, size, style);
	}

	private void blocks(List<Block> blocks, int depth, PdfOutline outline) throws IOException {
		for (Block block : blocks) {
			switch (block) {
				case Section section -> blocks(section.blocks(), depth + 1, heading(numbering.heading(depth, section.heading()), depth, room(section), outline));
				case Paragraph paragraph -> paragraph(paragraph);
				case Table table -> table(table);
				case Chart chart -> chart(chart);
				case Picture picture -> image(Image.getInstance(picture.png()), numbering.figure(picture.caption()), List.of());
			}
		}
	}

	/** How much must follow a heading on its page. */
	private float room(Section section) {
		Block first = section.blocks().isEmpty() ? null : section.blocks().getFirst();
		return switch (first) {
			case Chart chart -> ROOM + Drawing.of(chart).height() * WIDEST / Drawing.WIDTH;
			case Section within -> ROOM_OF_LINE + room(within);
			case null, default -> ROOM_OF_HEADING;
		};
	}

	private PdfOutline heading(String heading, int depth, float room, PdfOutline outline) {
		keepRoom(Math.min(room, pages.getPageSize().getHeight() - 3 * MARGIN));
		org.openpdf.text.Paragraph line = new org.openpdf.text.Paragraph(PlainText.of(heading), font(Math.max(11, 16 - 2 * depth), Font.BOLD));
		line.setSpacingBefore(12);
		line.setSpacingAfter(6);
		pages.add(line);
		return new PdfOutline(outline, new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(false) + 24), PlainText.of(heading), depth < 2);
	}

	private void keepRoom(float room) {
		if (writer.getVerticalPosition(false) - pages.bottomMargin() < room) {
			pages.newPage();
		}
	}

	private void centred(String text, Font font, float after) {
		org.openpdf.text.Paragraph line = new org.openpdf.text.Paragraph(PlainText.of(text), font);
		line.setAlignment(Element.ALIGN_CENTER);
		line.setSpacingAfter(after);
		pages.add(line);
	}

	private void paragraph(Paragraph paragraph) {
		org.openpdf.text.Paragraph lines = new org.openpdf.text.Paragraph("", font(10.5f, Font.NORMAL));
		lines.setLeading(17);
		lines.setSpacingAfter(6);
		if ("zh".equals(document.language())) {
			lines.setFirstLineIndent(21);
		}
		Font plain = font(10.5f, Font.NORMAL);
		for (Paragraph.Run run : paragraph.runs()) {
			lines.add(new Chunk(PlainText.of(run.text()), plain));
			marks(run.notes(), lines);
		}
		pages.add(lines);
	}

	private void marks(List<String> said, Phrase into) {
		for (String note : said) {
			Chunk mark = new Chunk("[" + notes.number(note) + "]", font(6, Font.NORMAL));
			mark.setTextRise(3.5f);
			into.add(mark);
		}
	}

	private void table(Table table) throws IOException {
		keepRoom(ROOM);
		org.openpdf.text.Paragraph caption = new org.openpdf.text.Paragraph(PlainText.of(numbering.table(table.caption())), font(9.5f, Font.BOLD));
		caption.setAlignment(Element.ALIGN_CENTER);
		caption.setSpacingBefore(6);
		caption.setSpacingAfter(5);
		pages.add(caption);
		PdfPTable grid = new PdfPTable(table.columns().size());
		grid.setWidthPercentage(100);
		grid.setWidths(PageShape.widths(table.columns(), 10_000));
		grid.setSplitLate(true);
		float size = PageShape.isDense(table.columns()) ? DENSE : 8.5f;
		Font bold = font(size, Font.BOLD);
		for (Column column : table.columns()) {
			PdfPCell head = cell(new Phrase(PlainText.of(column.head(document.language(), "\n")), bold), Element.ALIGN_CENTER);
			head.setBackgroundColor(HEAD);
			grid.addCell(head);
		}
		grid.setHeaderRows(1);
		grid.setComplete(false);
		int[] count = { 0 };
		Font plain = font(size, Font.NORMAL);
		table.rows().giveTo(row -> {
			row(row, table.columns(), grid, row.total() ? bold : plain);
			if (++count[0] % BATCH == 0) {
				pages.add(grid);
			}
		});
		grid.setComplete(true);
		pages.add(grid);
		gap();
	}

	private void gap() {
		org.openpdf.text.Paragraph gap = new org.openpdf.text.Paragraph(" ", font(4, Font.NORMAL));
		gap.setLeading(8);
		pages.add(gap);
	}

	private void row(Row row, List<Column> columns, PdfPTable grid, Font font) {
		for (int at = 0; at < row.cells().size(); at++) {
			Cell each = row.cells().get(at);
			Phrase words = new Phrase(PlainText.of(each.shown()), font);
			marks(each.notes(), words);
			PdfPCell cell = cell(words, columns.get(at).kind() == Column.Kind.NUMBER ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
			if (row.total()) {
				cell.setBackgroundColor(TOTAL);
			}
			grid.addCell(cell);
		}
	}

	private static PdfPCell cell(Phrase words, int alignment) {
		words.setLeading(11.5f);
		PdfPCell cell = new PdfPCell(words);
		cell.setHorizontalAlignment(alignment);
		cell.setBorderColor(LINE);
		cell.setBorderWidth(0.5f);
		cell.setPadding(3);
		cell.setPaddingBottom(4);
		return cell;
	}

	private void chart(Chart chart) throws IOException {
		Drawing drawing = Drawing.of(chart);
		PdfTemplate template = writer.getDirectContent().createTemplate(Drawing.WIDTH, drawing.height());
		drawing.on(new PdfCanvas(template, base));
		image(Image.getInstance(template), numbering.figure(chart.caption()), chart.notes());
	}

	private void image(Image image, String caption, List<String> said) throws IOException {
		float width = pages.getPageSize().getWidth() - 2 * MARGIN;
		float height = pages.getPageSize().getHeight() - 2 * MARGIN - 40;
		image.scaleToFit(Math.min(width, WIDEST), height);
		image.setAlignment(Element.ALIGN_CENTER);
		keepRoom(image.getScaledHeight() + 40);
		pages.add(image);
		org.openpdf.text.Paragraph line = new org.openpdf.text.Paragraph(PlainText.of(caption), font(9.5f, Font.BOLD));
		line.setAlignment(Element.ALIGN_CENTER);
		line.setSpacingAfter(8);
		marks(said, line);
		pages.add(line);
	}

	private void notes() {
		if (notes.all().isEmpty()) {
			return;
		}
		String heading = new Texts(PdfPages.class, document.language()).text("notes");
		heading(heading, 1, ROOM_OF_NOTES, writer.getRootOutline());
		for (String note : notes.all()) {
			org.openpdf.text.Paragraph line = new org.openpdf.text.Paragraph("[" + notes.number(note) + "] " + PlainText.of(note), font(8.5f, Font.NORMAL));
			line.setLeading(12);
			pages.add(line);
		}
	}
}
