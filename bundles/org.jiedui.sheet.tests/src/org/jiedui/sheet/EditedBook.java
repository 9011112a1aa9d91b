/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook in which somebody adds rows, as an office does. */
final class EditedBook {

	private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

	/** A day keeps its number and the form in which it is shown. */
	private record Shown(BigDecimal number, String format) {
	}

	EditedBook(Path file) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
			for (Sheet sheet : workbook.getSheets().toList()) {
				List<List<Object>> rows = new ArrayList<>();
				for (Row row : sheet.read()) {
					List<Object> cells = new ArrayList<>();
					row.forEach(cell -> cells.add(value(cell)));
					rows.add(cells);
				}
				sheets.put(sheet.getName(), rows);
			}
		}
	}

	private static Object value(Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return null;
		}
		return cell.getValue() instanceof BigDecimal number ? new Shown(number, cell.getDataFormatString()) : cell.getText();
	}

	/** A new row that says this below these headings. */
	EditedBook add(String sheet, Map<String, String> cells) {
		List<List<Object>> rows = sheets.get(sheet);
		List<Object> row = new ArrayList<>();
		for (Object heading : rows.getFirst()) {
			row.add(cells.get(String.valueOf(heading)));
		}
		if (!rows.getFirst().containsAll(cells.keySet())) {
			throw new IllegalArgumentException(rows.getFirst().toString());
		}
		rows.add(row);
		return this;
	}

	/** Another value in a row, the first below the heading being 1. */
	EditedBook set(String sheet, int row, String heading, String value) {
		List<List<Object>> rows = sheets.get(sheet);
		int column = rows.getFirst().indexOf(heading);
		if (column < 0) {
			throw new IllegalArgumentException(rows.getFirst().toString());
		}
		while (rows.get(row).size() <= column) {
			rows.get(row).add(null);
		}
		rows.get(row).set(column, value);
		return this;
	}

	/** The names of the sheets that people see. */
	List<String> names() {
		return List.copyOf(sheets.keySet());
	}

	/** Writes it elsewhere. */
	Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Office", "1.0")) {
			for (Map.Entry<String, List<List<Object>>> each : sheets.entrySet()) {
				Worksheet sheet = workbook.newWorksheet(each.getKey());
				for (int row = 0; row < each.getValue().size(); row++) {
					List<Object> cells = each.getValue().get(row);
					for (int column = 0; column < cells.size(); column++) {
						write(sheet, row, column, cells.get(column));
					}
				}
			}
		}
		return file;
	}

	private static void write(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof Shown shown) {
			sheet.value(row, column, shown.number());
			if (shown.format() != null) {
				sheet.style(row, column).format(shown.format()).set();
			}
		} else if (value != null) {
			sheet.value(row, column, value.toString());
		}
	}
}
