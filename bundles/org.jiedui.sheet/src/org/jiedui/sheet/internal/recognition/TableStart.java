/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.RowSource;
import org.jiedui.sheet.internal.table.Table;
import org.jiedui.sheet.internal.table.TableRow;

/**
 * The first rows of a table.
 *
 * @param rows those that are not blank
 */
record TableStart(List<TableRow> rows) {

	private static final int ROWS = 300;
	/** A blank sheet may have a million formatted rows. */
	private static final int LOOKED_AT = 5_000;

	static TableStart of(Table table) throws SheetRefusedException {
		List<TableRow> rows = new ArrayList<>();
		try (RowSource source = table.rows()) {
			TableRow row = source.next();
			for (int looked = 0; row != null && rows.size() < ROWS && looked < LOOKED_AT; looked++) {
				if (!row.isBlank()) {
					rows.add(row);
				}
				row = source.next();
			}
		}
		return new TableStart(rows);
	}

	/** The rows below one. */
	List<TableRow> below(int number) {
		return rows.stream().filter(row -> row.number() > number).toList();
	}

	/** The values of a column below a row. */
	List<Cell> values(int column, int number) {
		return below(number).stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty() && cell.kind() != Cell.Kind.ERROR).toList();
	}
}
