/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberFormat;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.report.tree.Cell;
import org.jiedui.report.tree.Row;

/**
 * Key numbers are those that the command {@code metrics} has, here of loaded objects.
 *
 * @param books have the objects
 */
record KeyNumberCheck(ReportedBooks books) {

	void check(List<Row> rows) {
		KeyNumberFormat numbers = new KeyNumberFormat(books.format());
		List<KeyNumber> all = new KeyNumbers(books.catalog(), List.of(), books.format())
				.ofLoaded(books.roots(), type -> true, books.order().period().end());
		List<String> expected = all.stream().map(each -> each.label() + " " + numbers.number(each.value()) + " " + numbers.unit(each.value())).toList();
		assertThat(rows).isNotEmpty().allSatisfy(row -> {
			List<String> cells = row.cells().stream().map(Cell::shown).toList();
			int first = cells.size() - 4;
			assertThat(expected).contains(cells.get(first) + " " + cells.get(first + 1) + " " + cells.get(first + 2));
		});
	}
}
