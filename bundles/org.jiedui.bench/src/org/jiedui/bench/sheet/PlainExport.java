/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same export by somebody who knows the tables: one statement, whose rows go straight into cells. */
final class PlainExport {

	private static final int FLUSHED = 500;
	private static final List<String> HEADINGS = List.of("编号", "名称", "协作领域", "阶段", "地点", "总投资", "计划开工", "计划完工", "建设内容", "标识",
			"版本");

	private final Map<String, String> areas = new Words().words(Words.areas());
	private final Map<String, String> stages = new Words().words(Words.stages());
	private final IntakeBooks books;

	PlainExport(IntakeBooks books) {
		this.books = books;
	}

	/** Writes all projects. */
	void run(Path file) {
		try (Connection connection = books.connect(); Statement select = connection.createStatement();
				ResultSet row = select.executeQuery("SELECT p.\"code\", p.\"name\", p.\"area\", p.\"stage\", u.\"name\", p.\"budget\","
						+ " p.\"planned_start\", p.\"planned_end\", p.\"description\", p.\"uid\", p.\"version\" FROM \"core_project\" p"
						+ " LEFT JOIN \"core_administrative_unit\" u ON u.\"uid\" = p.\"place\" ORDER BY p.\"uid\"");
				OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "bench", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("项目");
			for (int column = 0; column < HEADINGS.size(); column++) {
				sheet.value(0, column, HEADINGS.get(column));
			}
			int at = 0;
			while (row.next()) {
				write(sheet, ++at, row);
				if (at % FLUSHED == 0) {
					sheet.range(at - FLUSHED + 1, 6, at, 7).style().format("yyyy-mm-dd").set();
					sheet.flush();
				}
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void write(Worksheet sheet, int at, ResultSet row) throws SQLException {
		sheet.inlineString(at, 0, row.getString(1));
		sheet.inlineString(at, 1, row.getString(2));
		sheet.inlineString(at, 2, areas.get(row.getString(3)));
		sheet.inlineString(at, 3, stages.get(row.getString(4)));
		sheet.inlineString(at, 4, row.getString(5));
		sheet.value(at, 5, row.getBigDecimal(6));
		sheet.value(at, 6, row.getObject(7, LocalDate.class));
		sheet.value(at, 7, row.getObject(8, LocalDate.class));
		sheet.inlineString(at, 8, row.getString(9));
		sheet.value(at, 9, row.getLong(10));
		sheet.value(at, 10, row.getInt(11));
	}
}
