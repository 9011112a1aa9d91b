/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.SelectionFigures;

/** Counts and adds the selected cells. */
public final class SelectionSums {

	private final LedgerData data;
	private final List<LedgerColumn> columns;
	private final Map<String, SelectionFigures.Sum> sums = new LinkedHashMap<>();
	private long cells;
	private long filled;

	private SelectionSums(LedgerData data, List<LedgerColumn> columns) {
		this.data = data;
		this.columns = columns;
	}

	/** The figures of what is selected now. */
	public static SelectionFigures of(LedgerData data, GridLayers layers) {
		SelectionLayer selection = layers.selection();
		SelectionSums sums = new SelectionSums(data, layers.visibleColumns());
		SelectedCells cells = SelectedCells.of(selection);
		int rows = data.rowsAmong(cells.rows()).length;
		int groups = cells.rows().length - rows;
		if (!data.isLoaded(cells.rows())) {
			// figures of some rows would be taken for those of all
			return new SelectionFigures((long) rows * cells.columns().length, 0, List.of(), groups);
		}
		cells.forEach(sums::add);
		return new SelectionFigures(sums.cells, sums.filled, List.copyOf(sums.sums.values()), groups);
	}

	private void add(int position, int column) {
		EObject row = data.row(position);
		if (row == null && data.group(position).isPresent()) {
			return;
		}
		cells++;
		Object value = row == null ? null : columns.get(column).value(row);
		if (value == null) {
			return;
		}
		filled++;
		BigDecimal number = CellNumber.of(value);
		EStructuralFeature feature = columns.get(column).feature().orElse(null);
		if (number != null && feature != null) {
			String unit = CellUnit.of(row, feature);
			sums.merge(unit, new SelectionFigures.Sum(unit, feature, 1, number), (former, one) -> new SelectionFigures.Sum(unit,
					former.feature(), former.count() + 1, former.sum().add(one.sum())));
		}
	}
}
