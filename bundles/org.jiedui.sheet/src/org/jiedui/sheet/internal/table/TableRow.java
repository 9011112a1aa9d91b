/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as the program that wrote the file counts, from 1; in a text file the line at which the row begins
 * @param cells from the first column on; what follows is empty
 */
public record TableRow(int number, List<Cell> cells) {

	public TableRow {
		cells = List.copyOf(cells);
	}

	/** The cell of a column from 0; an empty one beyond the last. */
	public Cell cell(int column) {
		return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
	}

	/** Whether nothing stands in the row. */
	public boolean isBlank() {
		return cells.stream().allMatch(Cell::isEmpty);
	}
}
