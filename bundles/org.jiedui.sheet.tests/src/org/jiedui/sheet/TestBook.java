/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes small workbooks as offices have them: one sheet, row by row. */
public final class TestBook {

	private final List<Object[]> rows = new ArrayList<>();
	private final List<int[]> merges = new ArrayList<>();
	private String sheet = "Sheet1";
	private String percentColumn = "";

	/** The name of the sheet. */
	public TestBook sheet(String name) {
		sheet = name;
		return this;
	}

	/** A row of texts, numbers, dates, truth values, or null for an empty cell; a text that begins with = is a formula. */
	public TestBook row(Object... cells) {
		rows.add(cells);
		return this;
	}

	/** Joins cells; rows and columns from 0. */
	public TestBook merge(int top, int left, int bottom, int right) {
		merges.add(new int[] { top, left, bottom, right });
		return this;
	}

	/** Numbers below this heading are shown as per cent. */
	public TestBook percent(String heading) {
		percentColumn = heading;
		return this;
	}

	public byte[] bytes() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "Office", "1.0")) {
			Worksheet worksheet = workbook.newWorksheet(sheet);
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).length; column++) {
					write(worksheet, row, column, rows.get(row)[column]);
				}
			}
			merges.forEach(each -> worksheet.range(each[0], each[1], each[2], each[3]).merge());
		}
		return file.toByteArray();
	}

	private void write(Worksheet worksheet, int row, int column, Object value) {
		switch (value) {
			case null -> {
				// Nothing is written for an empty cell.
			}
			case LocalDate date -> {
				worksheet.value(row, column, date);
				worksheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
			}
			case BigDecimal number -> worksheet.value(row, column, number);
			case Number number -> {
				worksheet.value(row, column, number);
				if (!percentColumn.isEmpty() && column < rows.getFirst().length && percentColumn.equals(rows.getFirst()[column])) {
					worksheet.style(row, column).format("0%").set();
				}
			}
			case Boolean truth -> worksheet.value(row, column, truth);
			case String formula when formula.startsWith("=") -> worksheet.formula(row, column, formula.substring(1));
			default -> worksheet.value(row, column, value.toString());
		}
	}

	/** Writes the file into a folder. */
	public Path write(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), bytes());
	}
}
