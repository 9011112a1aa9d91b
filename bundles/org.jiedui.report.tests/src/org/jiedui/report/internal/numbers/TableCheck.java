/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.plan.PlanTasks;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.report.tree.Row;
import org.jiedui.report.tree.Table;

/**
 * Knows by its caption what a table is about, and what its rows have to be.
 *
 * @param books say which
 */
record TableCheck(ReportedBooks books) {

	void check(Table table) throws Exception {
		List<Row> rows = new ArrayList<>();
		table.rows().giveTo(rows::add);
		String caption = table.caption();
		if (caption.equals(books.texts().text("keyNumbers"))) {
			new KeyNumberCheck(books).check(rows);
		} else if (caption.equals(books.labels().plural(Literals.TARGET))) {
			targets(rows);
		} else if (caption.equals(books.texts().text("tasks"))) {
			assertThat(rows).hasSize(books.plans().flatMap(plan -> PlanTasks.of(plan).stream()).toList().size());
		} else if (caption.equals(books.labels().plural(Literals.MILESTONE)) || caption.equals(books.labels().label(Literals.PROGRAMME))) {
			assertThat(rows).isNotEmpty();
		} else {
			new LedgerTableCheck(books).check(table, rows);
		}
	}

	private void targets(List<Row> rows) {
		List<List<String>> expected = books.targets().stream().map(target -> List.of(books.format().text(Literals.FIGURE__VALUE, target.getValue()),
				books.format().text(Literals.TARGET__ACTUAL, books.measure(target).actual()))).toList();
		assertThat(rows.stream().map(row -> List.of(row.cells().get(4).shown(), row.cells().get(5).shown())))
				.containsExactlyInAnyOrderElementsOf(expected);
	}
}
