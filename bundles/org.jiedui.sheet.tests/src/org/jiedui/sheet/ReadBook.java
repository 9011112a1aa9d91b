/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiedui.sheet.internal.layout.ControlCharacters;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.layout.StampSheet;

/** A workbook as somebody else reads it. */
final class ReadBook {

	private final Map<String, List<Map<String, Cell>>> sheets = new LinkedHashMap<>();
	private final Map<String, List<List<String>>> lines = new LinkedHashMap<>();
	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Stamp stamp;

	ReadBook(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false))) {
			stamp = StampSheet.read(workbook).orElseThrow();
			workbook.getSheets().forEach(sheet -> {
				sheets.put(sheet.getName(), rows(sheet));
				lines.put(sheet.getName(), lines(sheet));
			});
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	private static List<Map<String, Cell>> rows(Sheet sheet) {
		try {
			List<Row> rows = sheet.read();
			List<Map<String, Cell>> result = new ArrayList<>();
			for (Row row : rows.subList(1, rows.size())) {
				Map<String, Cell> cells = new LinkedHashMap<>();
				for (int at = 0; at < rows.getFirst().getCellCount(); at++) {
					Cell cell = at < row.getCellCount() ? row.getCell(at) : null;
					if (cell != null && cell.getType() != CellType.EMPTY) {
						cells.put(ControlCharacters.unescape(rows.getFirst().getCellText(at)), cell);
					}
				}
				result.add(cells);
			}
			return result;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<List<String>> lines(Sheet sheet) {
		try {
			return sheet.read().stream().map(row -> row.stream().filter(cell -> cell != null).map(Cell::getText).toList()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the cells of a sheet say, line by line. */
	List<List<String>> lines(String sheet) {
		return lines.get(sheet);
	}

	/** The names of all sheets. */
	List<String> names() {
		return List.copyOf(sheets.keySet());
	}

	/** The rows of a sheet, without the first, by heading; empty cells are left out. */
	List<Map<String, Cell>> rows(String sheet) {
		return sheets.get(sheet);
	}

	/** What the rows of a sheet say in a column; null for an empty cell. */
	List<String> column(String sheet, String heading) {
		return rows(sheet).stream().map(row -> text(row, heading)).toList();
	}

	static String text(Map<String, Cell> row, String heading) {
		Cell cell = row.get(heading);
		return cell == null ? null : ControlCharacters.unescape(cell.getText());
	}

	Stamp stamp() {
		return stamp;
	}

	/** The XML of a sheet. */
	String xml(String sheet) {
		return parts.get("xl/worksheets/sheet" + (names().indexOf(sheet) + 1) + ".xml");
	}

	/** The XML of all sheets. */
	List<String> allXml() {
		return parts.entrySet().stream().filter(each -> each.getKey().endsWith(".xml")).map(Map.Entry::getValue).toList();
	}
}
