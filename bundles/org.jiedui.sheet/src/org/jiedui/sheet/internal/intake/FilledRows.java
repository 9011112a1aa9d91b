/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.sheet.internal.table.Cell;
import org.jiedui.sheet.internal.table.Merge;
import org.jiedui.sheet.internal.table.TableRow;

/** What stands in cells that are joined downwards holds for each of their rows. */
final class FilledRows {

	private final Map<Integer, List<Merge>> starting = new HashMap<>();
	private final List<Active> active = new ArrayList<>();

	/** Joined cells and what stands in them. */
	private record Active(Merge merge, Cell cell) {
	}

	/** @param below the last row of the heading */
	FilledRows(List<Merge> merges, int below) {
		merges.stream().filter(merge -> merge.top() > below && merge.bottom() > merge.top())
				.forEach(merge -> starting.computeIfAbsent(merge.top(), row -> new ArrayList<>()).add(merge));
	}

	/** The row with the values of the cells to which its own are joined; rows are to be given in their order. */
	TableRow fill(TableRow row) {
		active.removeIf(each -> each.merge().bottom() < row.number());
		List<Cell> cells = null;
		for (Active each : active) {
			int column = each.merge().left();
			if (row.cell(column).isEmpty() && !each.cell().isEmpty() && each.merge().contains(row.number(), column)) {
				cells = cells == null ? new ArrayList<>(row.cells()) : cells;
				while (cells.size() <= column) {
					cells.add(Cell.EMPTY);
				}
				cells.set(column, each.cell());
			}
		}
		starting.getOrDefault(row.number(), List.of()).forEach(merge -> active.add(new Active(merge, row.cell(merge.left()))));
		return cells == null ? row : new TableRow(row.number(), cells);
	}
}
