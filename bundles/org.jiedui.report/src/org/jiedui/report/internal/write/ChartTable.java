/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.List;

import org.jiedui.report.internal.Texts;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Chart;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Rows;
import org.jiedui.report.tree.Table;

/** The numbers of a chart as a table, for files in which it is not drawn. */
final class ChartTable {

	private ChartTable() {
	}

	static Table of(Chart chart, String language) {
		Texts texts = new Texts(ChartTable.class, language);
		return new Table(chart.caption(), List.of(Column.text(texts.text("label"), 24), Column.number(texts.text("value"), chart.unit())),
				Rows.of(chart.bars().stream().map(bar -> Row.of(Cell.of(bar.label()), Cell.of(bar.value(), bar.shown()))).toList()), false);
	}
}
