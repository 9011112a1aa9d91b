/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.TestBook;
import org.jiedui.sheet.internal.table.Cell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks and text files are read as they are, whatever wrote them. */
class TableFilesTest {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@TempDir
	private Path folder;

	@Test
	void cellsAreWhatTheOfficeSees() throws Exception {
		Path file = new TestBook().sheet("项目").percent("比例").row("文本", "数", "比例", "日期", "是").row("甲_x000B_", 1234.5, 0.35,
				LocalDate.of(2023, 6, 1), true).write(folder, "a.xlsx");

		TableRow row = rows(file).get(1);

		assertThat(row.cells()).extracting(Cell::kind).containsExactly(Kind.TEXT, Kind.NUMBER, Kind.NUMBER, Kind.DATE, Kind.BOOLEAN);
		assertThat(row.cells()).extracting(Cell::text).containsExactly("甲", "1234.5", "35%", "2023-06-01", "true");
		assertThat(row.number()).isEqualTo(2);
	}

	@Test
	void formulasCountByTheirResult() throws Exception {
		byte[] workbook = ZipFiles.change(new TestBook().row("x").bytes(), SHEET, xml -> sheet("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>"
				+ "<c r=\"B1\" t=\"str\"><f>T(\"甲\")</f><v>甲</v></c><c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
				+ "<c r=\"D1\" t=\"inlineStr\"><is><t>乙</t></is></c></row>", ""));

		List<Cell> cells = rows(Files.write(folder.resolve("a.xlsx"), workbook)).getFirst().cells();

		assertThat(cells).extracting(Cell::kind).containsExactly(Kind.NUMBER, Kind.TEXT, Kind.ERROR, Kind.TEXT);
		assertThat(cells).extracting(Cell::text).containsExactly("2", "甲", "#DIV/0!", "乙");
	}

	@Test
	void theDustOfBinaryNumbersIsWipedOff() throws Exception {
		byte[] workbook = ZipFiles.change(new TestBook().row("x").bytes(), SHEET,
				xml -> sheet("<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c><c r=\"B1\"><v>1.2E7</v></c></row>", ""));

		assertThat(rows(Files.write(folder.resolve("a.xlsx"), workbook)).getFirst().cells()).extracting(Cell::value)
				.usingElementComparator((one, other) -> ((BigDecimal) one).compareTo((BigDecimal) other))
				.containsExactly(new BigDecimal("0.3"), new BigDecimal("12000000"));
	}

	@Test
	void joinedCellsAndSheetsAreTold() throws Exception {
		Path file = new TestBook().sheet("台账").row("标题", null, null).row("a", "b", "c").merge(0, 0, 0, 2).write(folder, "a.xlsx");

		try (TableFile open = new TableFiles().open(file)) {
			Table table = open.tables().getFirst();
			assertThat(table.name()).isEqualTo("台账");
			assertThat(table.merges()).containsExactly(new Merge(1, 0, 1, 2));
			assertThat(table.size()).isEqualTo(2);
			assertThat(table.hidden()).isFalse();
		}
	}

	static Stream<Charset> encodings() {
		return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("x-UTF-16LE-BOM"), StandardCharsets.UTF_16);
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void textFilesAreReadInAnyEncodingOfOffices(Charset charset) throws Exception {
		Path file = Files.write(folder.resolve("a.csv"), "名称,金额\n张庄村道路,\"1,200\"\n".getBytes(charset));

		assertThat(texts(file)).containsExactly("名称|金额", "张庄村道路|1,200");
	}

	@Test
	void theMarkOfUtf8IsNoText() throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFF名称,金额\n甲,1\n");

		assertThat(texts(file)).first().isEqualTo("名称|金额");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "a,b;c~,", "a;b,c~;", "a|b~|" })
	void theSeparatorIsFound(String line, char separator) throws Exception {
		String text = line + "\n" + "1" + separator + "2\n" + "3" + separator + "4\n";
		Path file = Files.writeString(folder.resolve("a.csv"), text);

		assertThat(texts(file)).contains("1|2", "3|4");
	}

	@Test
	void quotedLinesAndTabsAreKept() throws Exception {
		Path file = Files.writeString(folder.resolve("a.tsv"), "名称\t说明\n甲\t\"第一行\n第二行\"\n'=SUM(A1)\t\"说\"\"明\"\n");

		assertThat(texts(file)).containsExactly("名称|说明", "甲|第一行\n第二行", "=SUM(A1)|说\"明");
		assertThat(rows(file)).extracting(TableRow::number).containsExactly(1, 2, 4);
	}

	static String sheet(String rows, String after) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
				+ "<sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
	}

	private static List<String> texts(Path file) throws SheetRefusedException {
		return rows(file).stream().map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|"))).toList();
	}

	private static List<TableRow> rows(Path file) throws SheetRefusedException {
		List<TableRow> rows = new ArrayList<>();
		try (TableFile open = new TableFiles().open(file); RowSource source = open.tables().getFirst().rows()) {
			for (TableRow row = source.next(); row != null; row = source.next()) {
				rows.add(row);
			}
		}
		return rows;
	}
}
