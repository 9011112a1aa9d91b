/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Project;
import org.jiedui.ui.grid.GridState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridArrangementTest {

	private GridFixture fixture;

	@AfterEach
	void close() {
		if (fixture != null) {
			fixture.close();
		}
	}

	private void open(int count) {
		fixture = new GridFixture("projects", GridFixture.projects(count));
	}

	private void filter(String column, String typed) {
		FilterTyping.type(fixture.table(), fixture.index(column), typed);
		fixture.pump();
	}

	@Test
	void sortsByTwoColumnsAndKeepsTheRowInFocus() {
		open(6);
		fixture.select(3, "name");
		Project focused = fixture.project(3);

		fixture.table().doCommand(new SortColumnCommand(fixture.table(), 1 + fixture.position("stage"), false));
		fixture.table().doCommand(new SortColumnCommand(fixture.table(), 1 + fixture.position("budget"), true));
		fixture.pump();

		assertThat(fixture.texts("name")).containsExactly("项目4", "项目2", "项目0", "项目5", "项目3", "项目1");
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(focused);
	}

	@Test
	void theFilterRowNarrowsRowsAndCanBeCleared() {
		open(30);

		filter("area", "产业");
		assertThat(fixture.rows.size()).isEqualTo(10);
		filter("budget", "<=10");
		assertThat(fixture.texts("name")).containsExactly("项目21", "项目24", "项目27");
		fixture.table().doCommand(new ClearAllFiltersCommand());

		assertThat(fixture.rows.size()).isEqualTo(30);
	}


	@Test
	void whatIsSeenIsToldAsItIsSeen() {
		open(6);
		fixture.grid.arrange(new GridState(List.of(new GridState.Column("budget", 150, true), new GridState.Column("name", 300, true)), 0,
				List.of(new GridState.Key("budget", false))));
		filter("budget", ">=4");
		fixture.pump();

		assertThat(fixture.texts("name")).containsExactly("项目2", "项目1", "项目0");
		assertThat(fixture.grid.shownRows()).containsExactly(id(0), id(1), id(2));
		assertThat(fixture.grid.shownColumns()).startsWith("budget", "name");
	}

	private ObjectId id(int row) {
		return fixture.session.id(fixture.project(row)).orElseThrow();
	}

	@Test
	void hiddenReorderedResizedAndFrozenColumnsAreRemembered() {
		open(3);
		GridState wanted = new GridState(List.of(new GridState.Column("budget", 150, true), new GridState.Column("name", 300, true),
				new GridState.Column("code", 70, true), new GridState.Column("area", 90, false)), 2,
				List.of(new GridState.Key("budget", false)));

		fixture.grid.arrange(wanted);
		fixture.pump();
		var settings = fixture.settings;
		fixture.close();
		fixture = new GridFixture("projects", GridFixture.projects(3), settings);

		GridState found = fixture.grid.state();
		assertThat(found.columns().subList(0, 4)).isEqualTo(wanted.columns());
		assertThat(found.columns()).extracting(GridState.Column::id).contains("stage");
		assertThat(found.frozen()).isEqualTo(2);
		assertThat(fixture.texts("budget")).containsExactly("1", "2", "3");
	}

	@Test
	void columnsFreezeFromTheFirstOnAlsoWhenScrolled() {
		open(5);
		fixture.shell.setSize(700, 300);
		fixture.select(0, "actualEnd");
		GridState state = fixture.grid.state();

		fixture.grid.arrange(new GridState(state.columns(), 2, List.of()));
		fixture.select(0, "actualEnd");

		assertThat(fixture.grid.state().frozen()).isEqualTo(2);
		assertThat(fixture.table().getColumnIndexByPosition(1)).isEqualTo(fixture.index("name"));
		assertThat(fixture.table().getColumnIndexByPosition(2)).isEqualTo(fixture.index("area"));
	}

	@Test
	void aColumnFitsItsHeadAndTheCellsInView() {
		open(3);
		GridState.Column before = column("name");

		fixture.table().doCommand(new InitializeAutoResizeColumnsCommand(fixture.table(), 1, fixture.table().getConfigRegistry(),
				new GCFactory(fixture.table())));

		assertThat(column("name").width()).isLessThan(before.width()).isGreaterThanOrEqualTo(40);
	}

	private GridState.Column column(String id) {
		return fixture.grid.state().columns().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}
}
