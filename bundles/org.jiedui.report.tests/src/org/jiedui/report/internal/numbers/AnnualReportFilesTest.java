/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.Reports;
import org.jiedui.report.internal.ReportFixture;
import org.jiedui.report.internal.section.MetricsSection;
import org.jiedui.report.internal.template.Composer;
import org.jiedui.report.internal.template.Template;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of the sample programmes as files: libraries open them, nothing raw is in them, and they come out the same twice. */
class AnnualReportFilesTest {

	/** Placeholders, gaps of messages, keys, classes, and what Java says of nothing. */
	private static final Pattern RAW = Pattern.compile("[{}]|(?<!\\d)%[a-z]|\\bnull\\b|org\\.jiedui|\\w+@[0-9a-f]{5,}");

	private static final String ANNUAL = "annual";
	/** Of this one all templates have something to tell. */
	private static final String FULLEST = "hedong-diebu";

	@TempDir
	private Path folder;

	static Stream<Arguments> reports() {
		return SampleBooks.SAMPLES.stream().flatMap(sample -> SampleBooks.languages().map(language -> Arguments.of(sample, language)));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void filesOpenAndHaveNothingRaw(String sample, Locale language) throws Exception {
		try (Workspace workspace = SampleBooks.open(sample)) {
			for (Template template : ReportFixture.templates()) {
				if (sample.equals(FULLEST) || template.id().equals(ANNUAL)) {
					for (ReportFormat format : formats()) {
						check(template, format, text(write(workspace, sample, language, template, format, "once"), format));
					}
				}
			}
		}
	}

	private static void check(Template template, ReportFormat format, String text) {
		assertThat(text).as("%s of %s", format, template.id()).contains("2023").doesNotContain("!");
		assertThat(RAW.matcher(text).results().map(found -> text.substring(Math.max(0, found.start() - 20), Math.min(text.length(), found.end() + 20))))
				.as("%s of %s", format, template.id()).isEmpty();
	}

	private static List<ReportFormat> formats() {
		boolean font = Files.isReadable(Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));
		return Stream.of(ReportFormat.values()).filter(format -> font || format != ReportFormat.PDF).toList();
	}

	@ParameterizedTest
	@MethodSource("org.jiedui.report.internal.numbers.SampleBooks#languages")
	void theSameBooksGiveTheSameBytes(Locale language) throws Exception {
		Template annual = ReportFixture.templates().stream().filter(each -> each.id().equals(ANNUAL)).findFirst().orElseThrow();
		for (ReportFormat format : formats()) {
			try (Workspace workspace = SampleBooks.open(FULLEST); Workspace same = SampleBooks.open(FULLEST)) {
				assertThat(write(workspace, FULLEST, language, annual, format, "once"))
						.hasSameBinaryContentAs(write(same, FULLEST, language, annual, format, "again"));
			}
		}
	}

	private Path write(Workspace workspace, String sample, Locale language, Template template, ReportFormat format, String name) throws Exception {
		Path file = folder.resolve(name + "." + format.ending());
		ObjectId programme;
		try (Session session = workspace.openSession()) {
			programme = session.id(SampleBooks.programme(session)).orElseThrow();
		}
		ReportPeriod period = template.id().equals("bulletin") ? new ReportPeriod(2023, 7) : ReportPeriod.of(2023);
		ReportOrder order = new ReportOrder(workspace, programme, sample, period, new ValueFormat(new Labels(language), MoneyScale.TEN_THOUSAND),
				new NullProgressMonitor());
		Reports.write(new Composer(template, order, ReportFixture.sections(), new MetricsSection(List.of())).document(), format, file);
		return file;
	}

	/** What people read in a file. */
	private static String text(Path file, ReportFormat format) throws Exception {
		return switch (format) {
			case HTML -> Jsoup.parse(Files.readString(file)).body().text();
			case PDF -> {
				try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
					yield new PDFTextStripper().getText(pdf);
				}
			}
			case XLSX -> {
				try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
					StringBuilder text = new StringBuilder();
					for (Sheet sheet : book.getSheets().toList()) {
						for (Row row : sheet.read()) {
							text.append(row.stream().filter(cell -> cell != null).map(Cell::getText).collect(Collectors.joining("\t"))).append('\n');
						}
					}
					yield text.toString();
				}
			}
			case DOCX -> xml(file, "word/document.xml") + xml(file, "word/footnotes.xml");
		};
	}

	private static String xml(Path file, String part) throws Exception {
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			byte[] bytes = zip.getInputStream(zip.getEntry(part)).readAllBytes();
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement().getTextContent();
		}
	}
}
