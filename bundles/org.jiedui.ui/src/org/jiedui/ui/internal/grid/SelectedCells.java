/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The selection of a grid: the rows and columns that have selected cells. Where ranges lie apart, not every cell in which these cross is
 * selected.
 *
 * @param layer the layer whose positions are meant
 * @param rows positions in ascending order
 * @param columns positions in ascending order
 */
record SelectedCells(SelectionLayer layer, int[] rows, int[] columns) {

	static SelectedCells of(SelectionLayer layer) {
		int[] rows = layer.getSelectedRowPositions().stream().flatMapToInt(SelectedCells::positions).distinct().sorted().toArray();
		int[] columns = Arrays.stream(layer.getSelectedColumnPositions()).sorted().toArray();
		return new SelectedCells(layer, rows, columns);
	}

	/** Those of some of the rows. */
	SelectedCells of(int[] some) {
		return new SelectedCells(layer, some, columns);
	}

	private static IntStream positions(Range range) {
		return IntStream.range(range.start, range.end);
	}

	boolean isEmpty() {
		return rows.length == 0 || columns.length == 0;
	}

	/** Whether one rectangle of cells is selected. */
	boolean isRange() {
		return !isEmpty() && layer.getSelectionModel().getSelections().stream().anyMatch(this::isCoveredBy);
	}

	private boolean isCoveredBy(Rectangle range) {
		return range.x <= columns[0] && range.y <= rows[0] && columns[columns.length - 1] - range.x < range.width
				&& rows[rows.length - 1] - range.y < range.height;
	}

	/** Does something with each selected cell, row by row. */
	void forEach(CellVisitor visitor) {
		boolean gaps = !isRange();
		for (int row : rows) {
			for (int column : columns) {
				if (!gaps || layer.isCellPositionSelected(column, row)) {
					visitor.visit(row, column);
				}
			}
		}
	}

	/** The rows of which the cell in a column is selected. */
	IntStream rowsOf(int column) {
		boolean gaps = !isRange();
		return Arrays.stream(rows).filter(row -> !gaps || layer.isCellPositionSelected(column, row));
	}

	/** Something made of each cell, in rows; null for cells between the ranges that are not selected. */
	<T> List<List<T>> map(CellFunction<T> function) {
		List<List<T>> table = new ArrayList<>();
		for (int row : rows) {
			List<T> line = new ArrayList<>();
			for (int column : columns) {
				line.add(layer.isCellPositionSelected(column, row) ? function.apply(row, column) : null);
			}
			table.add(line);
		}
		return table;
	}

	/** Takes positions of a row and a column. */
	@FunctionalInterface
	interface CellVisitor {
		void visit(int row, int column);
	}

	/** Takes positions of a row and a column. */
	@FunctionalInterface
	interface CellFunction<T> {
		T apply(int row, int column);
	}
}
