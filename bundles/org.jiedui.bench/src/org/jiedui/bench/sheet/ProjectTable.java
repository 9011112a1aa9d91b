/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.ProjectStage;

/** A workbook as an office keeps it: a heading and so many projects below it. */
final class ProjectTable {

	/** In the order of the columns; what the yardsticks write, too. */
	static final List<String> HEADINGS = List.of("编号", "名称", "协作领域", "阶段", "地点", "总投资（万元）", "计划开工", "计划完工", "建设内容");
	private static final int FLUSHED = 500;

	private final Words words = new Words();
	private final int rows;

	ProjectTable(int rows) {
		this.rows = rows;
	}

	/** Writes it. */
	void write(Path file) {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "bench", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("项目");
			for (int column = 0; column < HEADINGS.size(); column++) {
				sheet.value(0, column, HEADINGS.get(column));
			}
			for (int row = 1; row <= rows; row++) {
				write(sheet, row);
				if (row % FLUSHED == 0) {
					sheet.flush();
				}
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void write(Worksheet sheet, int row) {
		int mixed = row * 0x9E3779B1 >>> 1;
		LocalDate start = LocalDate.of(2020 + mixed % 6, 1 + mixed / 7 % 12, 1 + mixed / 11 % 28);
		sheet.value(row, 0, "P-" + row);
		sheet.inlineString(row, 1, "项目" + row);
		sheet.value(row, 2, words.word(Words.areas(), 1 + mixed / 3 % (AreaOfCooperation.values().length - 1)));
		sheet.value(row, 3, words.word(Words.stages(), mixed % ProjectStage.values().length));
		sheet.value(row, 4, IntakeBooks.party(mixed % IntakeBooks.PARTIES));
		sheet.value(row, 5, BigDecimal.valueOf(mixed % 10_000_000, 2));
		day(sheet, row, 6, start);
		day(sheet, row, 7, start.plusDays(30 + mixed % 300));
		sheet.inlineString(row, 8, "第" + row + "号项目的建设内容");
	}

	private static void day(Worksheet sheet, int row, int column, LocalDate day) {
		sheet.value(row, column, day);
		sheet.style(row, column).format("yyyy-mm-dd").set();
	}
}
