/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridNavigationTest {

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
	void aRowThatIsRevealedBeforeThereIsRoomIsShownOnceThereIs() {
		open(200);
		fixture.shell.setVisible(false);
		fixture.table().setBounds(0, 0, 0, 0);
		fixture.pump();
		fixture.grid.reveal(fixture.project(180), null);
		fixture.table().setBounds(0, 0, 1000, 500);
		fixture.shell.setVisible(true);
		fixture.pump();

		int shown = fixture.table().getRowPositionByY(480);
		int last = fixture.table().getRowIndexByPosition(shown);
		assertThat(last).isGreaterThanOrEqualTo(180);
	}

	@Test
	void controlHomeAndEndGoToTheCorners() {
		open(200);
		fixture.select(50, "area");

		fixture.press(SWT.MOD1, SWT.END);
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(fixture.project(199));
		fixture.press(SWT.MOD1 | SWT.MOD2, SWT.HOME);

		assertThat(fixture.grid.operations().selectedRows()).hasSize(200);
	}

	@Test
	void theFirstRowIsTheFirstAsSorted() {
		open(3);
		fixture.table().doCommand(new SortColumnCommand(fixture.table(), 1 + fixture.position("budget"), false));
		fixture.pump();

		fixture.grid.selectFirst();
		assertThat(fixture.grid.operations().selectedRows()).extracting("name").containsExactly("项目2");
		fixture.select(1, "name");
		fixture.grid.selectFirst();
		assertThat(fixture.grid.operations().selectedRows()).extracting("name").containsExactly("项目1");
	}

	@Test
	void revealingARowClearsTheFilterThatHidesIt() {
		open(30);
		Project hidden = fixture.project(29);
		filter("name", "项目1");

		assertThat(fixture.grid.reveal(hidden, JieduiPackage.Literals.PROJECT__BUDGET)).isTrue();

		assertThat(fixture.grid.operations().selectedRows()).containsExactly(hidden);
		assertThat(fixture.grid.operations().focusFeature()).contains(JieduiPackage.Literals.PROJECT__BUDGET);
	}

	@Test
	void aColumnThatWasOutOfViewIsScrolledIn() {
		open(50);
		fixture.shell.setSize(640, 300);
		fixture.pump();

		fixture.select(40, "description");

		var table = fixture.table();
		int last = table.getColumnCount() - 1;
		assertThat(table.getColumnIndexByPosition(last)).isEqualTo(fixture.index("description"));
		assertThat(table.getStartXOfColumnPosition(last) + table.getColumnWidthByPosition(last))
				.isLessThanOrEqualTo(table.getClientArea().width);
		assertThat(IntStream.rangeClosed(0, last).map(table::getStartXOfColumnPosition).toArray()).isSorted();
	}
}
