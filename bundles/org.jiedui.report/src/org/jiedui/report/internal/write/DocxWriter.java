/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

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

/**
 * Writes a text document as the parts of Office Open XML that it needs, row by row: a library would hold all of it in memory and weighs more than the
 * rest of the product's libraries for files together.
 */
final class DocxWriter implements ReportWriter {

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		DocxPackage files = new DocxPackage(out);
		DocxNotes notes = new DocxNotes();
		List<byte[]> pictures = new ArrayList<>();
		try {
			files.text("[Content_Types].xml", DocxParts.TYPES);
			files.text("_rels/.rels", DocxParts.PACKAGE_RELATIONS);
			files.bytes("docProps/core.xml", SteadyZip.core(document.title()));
			DocxXml xml = new DocxXml(files.begin("word/document.xml"));
			new Body(document, xml, notes, pictures).write();
			xml.end();
			files.text("word/styles.xml", DocxParts.styles(document.language()));
			files.text("word/settings.xml", DocxParts.SETTINGS);
			files.text("word/footer1.xml", DocxParts.footer(document.language()));
			notes.write(new DocxXml(files.begin("word/footnotes.xml")));
			files.text("word/_rels/document.xml.rels", DocxParts.relations(pictures.size()));
			for (int at = 0; at < pictures.size(); at++) {
				files.bytes("word/media/image" + (at + 1) + ".png", pictures.get(at));
			}
			files.finish();
		} catch (XMLStreamException broken) {
			throw broken.getNestedException() instanceof IOException cause ? cause : new IOException(broken);
		}
	}

	/** The text on its way. */
	private static final class Body {

		/** Twentieths of a point: A4 with margins of two centimetres. */
		private static final int SHORT_SIDE = 11_906;
		private static final int LONG_SIDE = 16_838;
		private static final int MARGIN = 1_134;
		private static final int DEEPEST = 4;

		private final Document document;
		private final DocxXml xml;
		private final DocxNotes notes;
		private final List<byte[]> pictures;
		private final Numbering numbering;
		private final boolean landscape;

		Body(Document document, DocxXml xml, DocxNotes notes, List<byte[]> pictures) {
			this.document = document;
			this.xml = xml;
			this.notes = notes;
			this.pictures = pictures;
			numbering = new Numbering(document.language());
			landscape = PageShape.isLandscape(document);
		}

		void write() throws XMLStreamException, IOException {
			xml.begin("document");
			xml.start("body");
			xml.paragraph("Title", document.title());
			if (!document.subtitle().isEmpty()) {
				xml.paragraph("Subtitle", document.subtitle());
			}
			blocks(document.blocks(), 1);
			page();
			xml.stop();
		}

		private void page() throws XMLStreamException {
			xml.start("sectPr");
			xml.empty("footerReference", "type", "default", "r:id", "rIdFooter");
			if (landscape) {
				xml.empty("pgSz", "w", String.valueOf(LONG_SIDE), "h", String.valueOf(SHORT_SIDE), "orient", "landscape");
			} else {
				xml.empty("pgSz", "w", String.valueOf(SHORT_SIDE), "h", String.valueOf(LONG_SIDE));
			}
			String margin = String.valueOf(MARGIN);
			xml.empty("pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "567", "footer", "567", "gutter", "0");
			xml.stop();
		}

		private void blocks(List<Block> blocks, int depth) throws XMLStreamException, IOException {
			for (Block block : blocks) {
				switch (block) {
					case Section section -> {
						xml.paragraph("Heading" + Math.min(depth, DEEPEST), numbering.heading(depth, section.heading()));
						blocks(section.blocks(), depth + 1);
					}
					case Paragraph paragraph -> paragraph(paragraph);
					case Table table -> table(table);
					case Chart chart -> chart(chart);
					case Picture picture -> picture(picture.png(), picture.width(), picture.height(), picture.caption(), List.of());
				}
			}
		}

		private void paragraph(Paragraph paragraph) throws XMLStreamException {
			xml.startParagraph("BodyText");
			for (Paragraph.Run run : paragraph.runs()) {
				xml.run(run.text());
				notes.refer(run.notes(), xml);
			}
			xml.stop();
		}

		private void table(Table table) throws XMLStreamException, IOException {
			xml.paragraph("Caption", numbering.table(table.caption()));
			int[] widths = PageShape.widths(table.columns(), (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN);
			xml.start("tbl");
			xml.start("tblPr");
			xml.empty("tblStyle", "val", "Report");
			xml.empty("tblW", "w", String.valueOf((landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN), "type", "dxa");
			xml.empty("tblLayout", "type", "fixed");
			xml.stop();
			xml.start("tblGrid");
			for (int width : widths) {
				xml.empty("gridCol", "w", String.valueOf(width));
			}
			xml.stop();
			head(table.columns(), widths);
			table.rows().giveTo(row -> {
				try {
					row(row, table.columns(), widths);
				} catch (XMLStreamException broken) {
					throw new IOException(broken);
				}
			});
			xml.stop();
			xml.paragraph("AfterTable", "");
		}

		private void head(List<Column> columns, int[] widths) throws XMLStreamException {
			xml.start("tr");
			xml.start("trPr");
			xml.empty("cantSplit");
			xml.empty("tblHeader");
			xml.stop();
			for (int at = 0; at < widths.length; at++) {
				xml.startCell(widths[at], "F2F4F7");
				xml.paragraph("TableHead" + size(columns), columns.get(at).head(document.language(), "\n"));
				xml.stop();
			}
			xml.stop();
		}

		/** What the names of styles end with. */
		private static String size(List<Column> columns) {
			return PageShape.isDense(columns) ? "Dense" : "";
		}

		private void row(Row row, List<Column> columns, int[] widths) throws XMLStreamException {
			xml.start("tr");
			xml.start("trPr");
			xml.empty("cantSplit");
			xml.stop();
			for (int at = 0; at < widths.length; at++) {
				Cell cell = row.cells().get(at);
				xml.startCell(widths[at], row.total() ? "F8F9FB" : null);
				xml.startParagraph((columns.get(at).kind() == Column.Kind.NUMBER ? "TableNumber" : "TableText") + size(columns));
				xml.run(cell.shown(), row.total());
				notes.refer(cell.notes(), xml);
				xml.stop();
				xml.stop();
			}
			xml.stop();
		}

		private void chart(Chart chart) throws XMLStreamException, IOException {
			Drawing drawing = Drawing.of(chart);
			ImageCanvas canvas = new ImageCanvas(Drawing.WIDTH, drawing.height());
			drawing.on(canvas);
			picture(canvas.png(), Drawing.WIDTH, drawing.height(), chart.caption(), chart.notes());
		}

		private void picture(byte[] png, int width, int height, String caption, List<String> said) throws XMLStreamException {
			pictures.add(png);
			String numbered = numbering.figure(caption);
			DocxDrawing.write(xml, pictures.size(), width, height, numbered);
			xml.startParagraph("FigureCaption");
			xml.run(numbered);
			notes.refer(said, xml);
			xml.stop();
		}
	}
}
