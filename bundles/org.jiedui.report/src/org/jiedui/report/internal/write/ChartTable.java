/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.report.internal.Texts;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.report.tree.Table;

/** The numbers of a chart as a table: a line for each category, a column for each series. */
final class ChartTable {

	private ChartTable() {
	}

	static Table of(Chart chart, String language) {
		Texts texts = new Texts(ChartTable.class, language);
		List<Column> columns = new ArrayList<>();
		columns.add(Column.text(texts.text("label"), 24));
		for (Chart.Series each : chart.series()) {
			columns.add(Column.number(each.label().isEmpty() ? texts.text("value") : each.label(), chart.unit()));
		}
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < chart.categories().size(); at++) {
			List<Cell> cells = new ArrayList<>();
			cells.add(Cell.of(chart.categories().get(at)));
			for (Chart.Series each : chart.series()) {
				cells.add(each.points().get(at).map(point -> Cell.of(point.value(), point.shown())).orElse(Cell.EMPTY));
			}
			rows.add(new Row(cells, false));
		}
		return new Table(chart.caption(), columns, Rows.of(rows), false);
	}
}
