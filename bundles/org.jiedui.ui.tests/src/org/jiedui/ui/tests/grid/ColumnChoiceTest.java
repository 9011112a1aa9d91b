/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.internal.grid.ColumnChoice;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

	private final List<LedgerColumn> columns = new LedgerColumns(GridFixture.CHINESE)
			.of(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)).find("projects").orElseThrow(), List.of());
	private final GridState state = new GridState(List.of(new GridState.Column("name", 100, true), new GridState.Column("gone", 80, true),
			new GridState.Column("stage", 90, true), new GridState.Column("code", 70, false)), 1,
			List.of(new GridState.Key("stage", true)));
	private final ColumnChoice choice = new ColumnChoice(columns, state);

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void movesAndShowsColumnsAndKeepsTheRest() {
		choice.show(column("code"), true);
		choice.move(column("code"), -1);
		choice.move(column("name"), -1);
		choice.show(column("stage"), false);

		assertThat(choice.state()).isEqualTo(new GridState(List.of(new GridState.Column("name", 100, true),
				new GridState.Column("code", 70, true),
				new GridState.Column("stage", 90, false)), 1, state.order()));
	}

	@Test
	void oneColumnStaysShown() {
		choice.show(column("name"), false);
		choice.show(column("stage"), false);

		assertThat(choice.isShown(column("name"))).isFalse();
		assertThat(choice.isShown(column("stage"))).isTrue();
	}

	@Test
	void startsAgainFromAnotherArrangement() {
		choice.move(column("name"), 1);
		choice.reset(state);

		assertThat(choice.columns()).extracting(LedgerColumn::id).containsExactly("name", "stage", "code");
	}
}
