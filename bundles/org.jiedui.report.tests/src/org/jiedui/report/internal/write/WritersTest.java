/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** Each kind of file has what the document has, and no more. */
class WritersTest {

	private static byte[] written(Document document, ReportFormat format) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Writers.of(format).write(document, out);
		return out.toByteArray();
	}

	private static String part(byte[] docx, String name) throws Exception {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError("No " + name);
	}

	private static org.w3c.dom.Document xml(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	static boolean hasFont() {
		return Files.isReadable(Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));
	}

	@ParameterizedTest
	@EnumSource(value = ReportFormat.class, names = { "DOCX", "XLSX", "HTML" })
	void theSameDocumentGivesTheSameBytes(ReportFormat format) throws Exception {
		assertThat(written(SampleDocument.make("zh"), format)).isEqualTo(written(SampleDocument.make("zh"), format));
	}

	@Test
	@EnabledIf(value = "hasFont", disabledReason = "No font with Chinese characters where this is looked for")
	void theSameDocumentGivesTheSamePages() throws Exception {
		assertThat(written(SampleDocument.make("zh"), ReportFormat.PDF)).isEqualTo(written(SampleDocument.make("zh"), ReportFormat.PDF));
	}

	@ParameterizedTest
	@EnumSource(Chart.Shape.class)
	void theSameChartGivesTheSameBytes(Chart.Shape shape) throws Exception {
		for (ReportFormat format : List.of(ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.HTML)) {
			assertThat(written(SampleDocument.chart(shape), format)).isEqualTo(written(SampleDocument.chart(shape), format));
		}
	}

	@ParameterizedTest
	@EnumSource(Chart.Shape.class)
	void chartsTellTheirNumbersUnitLegendAndCaption(Chart.Shape shape) throws Exception {
		org.jsoup.nodes.Document page = Jsoup.parse(new String(written(SampleDocument.chart(shape), ReportFormat.HTML), StandardCharsets.UTF_8));
		assertThat(page.select("svg text").eachText()).contains("1200.5", "3", "2800", "1000", "2500", "2021", "2022", "2023", "实际", "目标")
				.anyMatch(text -> text.startsWith("万元"));
		assertThat(page.select("figcaption").text()).startsWith("图1 各年<投资>").endsWith("[1]");
	}

	@ParameterizedTest
	@EnumSource(Chart.Shape.class)
	void workbookHasAChartThatIsBoundToItsCells(Chart.Shape shape) throws Exception {
		byte[] xlsx = written(SampleDocument.chart(shape), ReportFormat.XLSX);
		org.w3c.dom.Document chart = xml(part(xlsx, "xl/charts/chart2.xml"));
		List<String> cells = new ArrayList<>();
		NodeList formulas = chart.getElementsByTagName("c:f");
		for (int at = 0; at < formulas.getLength(); at++) {
			cells.add(formulas.item(at).getTextContent());
		}
		assertThat(cells).contains("'图1  各年<投资>'!$A$3:$A$5", "'图1  各年<投资>'!$B$3:$B$5", "'图1  各年<投资>'!$C$2");
		assertThat(part(xlsx, "xl/worksheets/_rels/sheet2.xml.rels")).contains("../drawings/drawing2.xml");
		assertThat(part(xlsx, "xl/drawings/_rels/drawing2.xml.rels")).contains("../charts/chart2.xml");
		assertThat(xml(part(xlsx, "xl/drawings/drawing2.xml")).getElementsByTagName("c:chart").getLength()).isEqualTo(1);
		assertThat(part(xlsx, "[Content_Types].xml")).contains("/xl/charts/chart2.xml");
		assertThatThrownBy(() -> part(xlsx, "xl/media/image2_1.png")).isInstanceOf(AssertionError.class);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
			assertThat(book.findSheet("图1  各年<投资>").orElseThrow().read().get(2).getCell(1).asNumber()).isEqualByComparingTo("1200.5");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void sheetsArePrintedAsWideAsThePage(int sheet) throws Exception {
		String printed = part(written(SampleDocument.make("zh"), ReportFormat.XLSX), "xl/worksheets/sheet" + sheet + ".xml");
		assertThat(printed).contains("paperSize=\"9\"", "fitToWidth=\"1\"", "fitToPage=\"true\"");
	}

	@Test
	void aHeadSaysItsUnitOnce() {
		assertThat(Column.number("Persons", "persons").head("en")).isEqualTo("Persons");
		assertThat(Column.number("Planted", "mu").head("en")).isEqualTo("Planted (mu)");
	}

	@Test
	void pageHasAllAndRunsNothing() throws Exception {
		org.jsoup.nodes.Document page = Jsoup.parse(new String(written(SampleDocument.make("zh"), ReportFormat.HTML), StandardCharsets.UTF_8));
		assertThat(page.select("script")).isEmpty();
		assertThat(page.select("h1").text()).isEqualTo("年度工作总结");
		assertThat(page.select("h2").eachText()).containsExactly("一、概况", "二、投资", "注释");
		assertThat(page.select("h3").eachText()).containsExactly("（一）项目");
		assertThat(page.select("thead th").eachText()).containsExactly("名称", "总投资（万元）", "开工");
		assertThat(page.select("tbody tr").get(1).select("td").getFirst().wholeText()).isEqualTo("<script>alert(1)</script> & \"quoted\" ");
		assertThat(page.select("tr.total td").eachText()).contains("合计", "1,244.5");
		assertThat(page.select("ol.notes li").eachText()).containsExactly("来源甲", "来源乙");
		assertThat(page.select("svg rect")).hasSize(2);
		assertThat(page.select("link, img[src^=http], [onclick]")).isEmpty();
	}

	@Test
	void textDocumentHasHeadingsTableAndFootnotes() throws Exception {
		byte[] docx = written(SampleDocument.make("en"), ReportFormat.DOCX);
		org.w3c.dom.Document body = xml(part(docx, "word/document.xml"));
		assertThat(styles(body)).contains("Title", "Heading1", "Heading2", "Caption", "TableNumber");
		assertThat(body.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
		assertThat(body.getElementsByTagName("w:sectPr").item(0).getParentNode().getNodeName()).isEqualTo("w:body");
		assertThat(body.getElementsByTagName("w:sectPr").item(0).getNextSibling()).isNull();
		assertThat(body.getElementsByTagName("w:tr").getLength()).isEqualTo(4);
		assertThat(body.getElementsByTagName("w:footnoteReference").getLength()).isEqualTo(2);
		assertThat(body.getDocumentElement().getTextContent()).contains("1 概况", "1.1 项目", "<script>alert(1)</script>", SampleDocument.FORMULA);
		org.w3c.dom.Document notes = xml(part(docx, "word/footnotes.xml"));
		assertThat(notes.getDocumentElement().getTextContent()).contains("来源甲", "来源乙");
		assertThat(part(docx, "word/media/image1.png")).isNotEmpty();
		for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/settings.xml", "word/footer1.xml",
				"word/_rels/document.xml.rels", "docProps/core.xml")) {
			assertThat(xml(part(docx, name)).getDocumentElement()).as(name).isNotNull();
		}
	}

	private static List<String> styles(org.w3c.dom.Document body) {
		NodeList styles = body.getElementsByTagName("w:pStyle");
		List<String> names = new ArrayList<>();
		for (int at = 0; at < styles.getLength(); at++) {
			names.add(styles.item(at).getAttributes().getNamedItem("w:val").getNodeValue());
		}
		return names;
	}

	@Test
	void workbookKeepsTypesAndTakesNoTextForAFormula() throws Exception {
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(SampleDocument.make("zh"), ReportFormat.XLSX)))) {
			List<String> names = book.getSheets().map(Sheet::getName).toList();
			assertThat(names).containsExactly("报告", "表1  项目", "图1  各年投资", "注释");
			List<org.dhatim.fastexcel.reader.Row> rows = book.findSheet("表1  项目").orElseThrow().read();
			assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
			assertThat(rows.get(2).getCell(0).getRawValue()).isEqualTo(SampleDocument.FORMULA);
			assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("1234.5");
			assertThat(rows.get(2).getCell(2).asDate().toLocalDate()).hasToString("2023-05-01");
			assertThat(rows.get(3).getCellText(3)).isEqualTo("[2][1]");
		}
	}

	@Test
	@EnabledIf(value = "hasFont", disabledReason = "No font with Chinese characters where this is looked for")
	void pagesHaveTextThatCanBeReadAndRepeatTheHead() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(written(SampleDocument.longTable(200), ReportFormat.PDF))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
			PDFTextStripper last = new PDFTextStripper();
			last.setStartPage(pdf.getNumberOfPages());
			assertThat(last.getText(pdf)).contains("名称", "行200", "第" + pdf.getNumberOfPages() + "页");
		}
	}
}
