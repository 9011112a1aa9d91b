/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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

/** Writes one page that needs no other file, loads nothing and runs nothing. */
final class HtmlWriter implements ReportWriter {

	private static final String STYLE = """
			body{font-family:"Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
			body{color:#20262e;max-width:62em;margin:2em auto;padding:0 1em;line-height:1.6}
			h1{text-align:center;font-size:1.7em;margin-bottom:.2em}.subtitle{text-align:center;color:#667080}
			h2{font-size:1.3em;margin-top:1.6em}h3{font-size:1.1em}h4,h5,h6{font-size:1em}
			p.text{white-space:pre-line}table{border-collapse:collapse;width:100%;font-size:.85em;margin:.4em 0 1.2em}
			caption,figcaption{font-weight:bold;padding:.4em;text-align:center;font-size:1rem}thead{display:table-header-group}tr{break-inside:avoid}
			th,td{border:1px solid #c3cad3;padding:.25em .5em;vertical-align:top;overflow-wrap:anywhere}th{background:#f2f4f7;word-break:keep-all;overflow-wrap:normal}
			td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tr.total td{font-weight:bold;background:#f8f9fb}
			figure{margin:1em 0;text-align:center}figure svg,figure img{max-width:100%;height:auto}sup a{text-decoration:none}ol.notes{font-size:.85em}
			@page{size:A4;margin:18mm 15mm}@media print{body{max-width:none;margin:0}h2,h3,caption{break-after:avoid}}
			""";

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		new Page(document, writer).write();
		writer.flush();
	}

	/** One page on its way. */
	private static final class Page {

		private final Document document;
		private final Writer out;
		private final Numbering numbering;
		private final NoteList notes = new NoteList();

		Page(Document document, Writer out) {
			this.document = document;
			this.out = out;
			numbering = new Numbering(document.language());
		}

		void write() throws IOException {
			out.write("<!DOCTYPE html>\n<html lang=\"" + ("zh".equals(document.language()) ? "zh-CN" : "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
					+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
					+ "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
			text(document.title());
			out.write("</title>\n<style>\n" + STYLE + (PageShape.isLandscape(document) ? "@page{size:A4 landscape}body{max-width:80em}\n" : "")
					+ "</style>\n</head>\n<body>\n");
			element("h1", "", document.title());
			if (!document.subtitle().isEmpty()) {
				element("p", " class=\"subtitle\"", document.subtitle());
			}
			blocks(document.blocks(), 1);
			notes();
			out.write("</body>\n</html>\n");
		}

		private void blocks(List<Block> blocks, int depth) throws IOException {
			for (Block block : blocks) {
				switch (block) {
					case Section section -> {
						element("h" + Math.min(depth + 1, 6), "", numbering.heading(depth, section.heading()));
						blocks(section.blocks(), depth + 1);
					}
					case Paragraph paragraph -> paragraph(paragraph);
					case Table table -> table(table);
					case Chart chart -> chart(chart);
					case Picture picture -> picture(picture);
				}
			}
		}

		private void paragraph(Paragraph paragraph) throws IOException {
			out.write("<p class=\"text\">");
			for (Paragraph.Run run : paragraph.runs()) {
				text(run.text());
				marks(run.notes());
			}
			out.write("</p>\n");
		}

		private void table(Table table) throws IOException {
			out.write("<table>\n");
			element("caption", "", numbering.table(table.caption()));
			out.write("<thead><tr>");
			for (Column column : table.columns()) {
				element("th", " scope=\"col\"", column.head(document.language()));
			}
			out.write("</tr></thead>\n<tbody>\n");
			table.rows().giveTo(row -> row(row, table.columns()));
			out.write("</tbody>\n</table>\n");
		}

		private void row(Row row, List<Column> columns) throws IOException {
			out.write(row.total() ? "<tr class=\"total\">" : "<tr>");
			for (int at = 0; at < row.cells().size(); at++) {
				Cell cell = row.cells().get(at);
				out.write(columns.get(at).kind() == Column.Kind.NUMBER ? "<td class=\"n\">" : "<td>");
				text(cell.shown());
				marks(cell.notes());
				out.write("</td>");
			}
			out.write("</tr>\n");
		}

		private void chart(Chart chart) throws IOException {
			Drawing drawing = Drawing.of(chart);
			String caption = numbering.figure(chart.caption());
			SvgCanvas canvas = new SvgCanvas(Drawing.WIDTH, drawing.height(), caption);
			drawing.on(canvas);
			out.write("<figure>" + canvas.svg() + "<figcaption>");
			text(caption);
			marks(chart.notes());
			out.write("</figcaption></figure>\n");
		}

		private void picture(Picture picture) throws IOException {
			String caption = numbering.figure(picture.caption());
			out.write("<figure><img alt=\"" + HtmlText.escape(caption) + "\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png())
					+ "\">");
			element("figcaption", "", caption);
			out.write("</figure>\n");
		}

		private void marks(List<String> said) throws IOException {
			for (String note : said) {
				int number = notes.number(note);
				out.write("<sup><a href=\"#note" + number + "\">[" + number + "]</a></sup>");
			}
		}

		private void notes() throws IOException {
			if (notes.all().isEmpty()) {
				return;
			}
			element("h2", "", new Texts(HtmlWriter.class, document.language()).text("notes"));
			out.write("<ol class=\"notes\">\n");
			for (String note : notes.all()) {
				element("li", " id=\"note" + notes.number(note) + "\"", note);
			}
			out.write("</ol>\n");
		}

		private void element(String name, String attributes, String text) throws IOException {
			out.write("<" + name + attributes + ">");
			text(text);
			out.write("</" + name + ">" + (name.startsWith("t") ? "" : "\n"));
		}

		private void text(String text) throws IOException {
			out.write(HtmlText.escape(text));
		}
	}
}
