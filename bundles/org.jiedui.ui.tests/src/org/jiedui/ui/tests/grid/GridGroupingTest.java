/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.core.query.Span;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.GridGrouping.Level;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.GroupKey;
import org.junit.jupiter.api.Test;

/** A grouping as it is kept. */
class GridGroupingTest {

	private static final GridGrouping GROUPING = new GridGrouping(List.of(new Level("start", Span.YEAR, GroupKey.VALUE, true),
			new Level("Visit.participants", Span.VALUE, GroupKey.ROWS, true), new Level("area", Span.VALUE, "budget", false)));

	@Test
	void isWrittenAndRead() {
		assertThat(GROUPING.write()).isEqualTo("start:year:descending,Visit.participants:by=#rows:descending,area:by=budget");
		assertThat(GridGrouping.parse(GROUPING.write())).contains(GROUPING);
		assertThat(GridGrouping.NONE.write()).isEmpty();
		assertThat(GridGrouping.parse("")).contains(GridGrouping.NONE);
		assertThat(GridGrouping.parse(null)).contains(GridGrouping.NONE);
	}

	@Test
	void whatIsDamagedIsNotGuessedAt() {
		assertThat(GridGrouping.parse("start:century")).isEmpty();
		assertThat(GridGrouping.parse("budget:qualifier")).isEmpty();
		assertThat(GridGrouping.parse("start,,area")).isEmpty();
	}

	@Test
	void isKeptWithTheColumns() {
		List<GridState.Column> columns = List.of(new GridState.Column("start", 100, true));
		GridState plain = new GridState(columns, 1, List.of(new GridState.Key("start", true)));
		assertThat(GridState.parse(plain.write())).contains(plain);
		GridState grouped = new GridState(columns, 1, plain.order(), GROUPING);
		assertThat(GridState.parse(grouped.write())).contains(grouped);
		assertThat(GridState.parse("1;1;start:100;start:descending")).as("what was kept before there were groups").contains(plain);
	}
}
