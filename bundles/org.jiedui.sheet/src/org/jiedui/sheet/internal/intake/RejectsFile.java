/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.internal.layout.ControlCharacters;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.TableRow;

/**
 * A workbook with the rows that are refused, as they were, and the reason in a last column, on a sheet for each table. It comes into being with the
 * first such row.
 */
final class RejectsFile implements AutoCloseable {

	private static final int BUFFERED = 500;

	private final Path target;
	private Recognition recognition;
	private int reasonColumn;
	private Path draft;
	private OutputStream out;
	private Workbook workbook;
	private Worksheet sheet;
	private int rows;

	RejectsFile(Path target) {
		this.target = target.toAbsolutePath();
	}

	/** @param table to which the row belongs; the rows of one table come one after the other */
	void add(Recognition table, TableRow row, RowOutcome outcome) throws IOException {
		if (workbook == null) {
			begin();
		}
		if (table != recognition) {
			begin(table);
		}
		rows++;
		List<Cell> cells = row.cells();
		for (int column = 0; column < Math.min(cells.size(), reasonColumn); column++) {
			write(column, cells.get(column));
		}
		sheet.value(rows, reasonColumn, outcome.remarks().stream().filter(each -> each.tier() == Tier.ERROR).map(RejectsFile::reason)
				.collect(Collectors.joining("\n")));
		if (rows % BUFFERED == 0) {
			sheet.flush();
		}
	}

	private static String reason(Remark remark) {
		return remark.heading().isEmpty() ? remark.message() : remark.heading() + ": " + remark.message();
	}

	private void begin() throws IOException {
		draft = Files.createTempFile(target.getParent(), ".jiedui", ".xlsx");
		out = Files.newOutputStream(draft);
		workbook = new Workbook(out, "Jiedui", "1.0");
	}

	private void begin(Recognition table) throws IOException {
		if (sheet != null) {
			sheet.finish();
		}
		recognition = table;
		reasonColumn = recognition.columns().stream().mapToInt(ColumnChoice::column).max().orElse(-1) + 1;
		rows = 0;
		sheet = workbook.newWorksheet(recognition.sheet().isBlank() ? "Sheet" : recognition.sheet());
		recognition.columns().forEach(each -> sheet.value(0, each.column(), ControlCharacters.escape(each.heading())));
		sheet.value(0, reasonColumn, Messages.reason);
	}

	private void write(int column, Cell cell) {
		switch (cell.value()) {
			case null -> {
				// An empty cell stays one.
			}
			case BigDecimal number -> {
				sheet.value(rows, column, number);
				if (cell.percent()) {
					sheet.style(rows, column).format("0.##%").set();
				}
			}
			case LocalDateTime time -> {
				sheet.value(rows, column, time.toLocalDate());
				sheet.style(rows, column).format("yyyy-mm-dd").set();
			}
			case Boolean truth -> sheet.value(rows, column, truth);
			default -> sheet.value(rows, column, ControlCharacters.escape(cell.value().toString()));
		}
	}

	/** Puts the workbook in its place. Returns it, or null where no row was refused. */
	Path finish() throws IOException {
		if (workbook == null) {
			return null;
		}
		workbook.close();
		out.close();
		Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		draft = null;
		return target;
	}

	/** Leaves nothing behind of a workbook that was not finished. */
	@Override
	public void close() throws IOException {
		if (draft != null) {
			out.close();
			Files.deleteIfExists(draft);
		}
	}
}
