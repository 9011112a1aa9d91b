/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog that tells values, counts and sub-totals, and filters by them. */
class GridGroupsTest {

	private GridFixture grid;
	private Shell dialog;
	private Table table;

	@BeforeEach
	void open() {
		grid = new GridFixture("projects", GridFixture.projects(9));
	}

	@AfterEach
	void close() {
		grid.close();
	}

	private void openGroups(String column) {
		List<Shell> before = List.of(grid.display.getShells());
		grid.grid.showGroups(grid.columns.get(grid.index(column)));
		grid.pump();
		dialog = Arrays.stream(grid.display.getShells()).filter(each -> !before.contains(each)).findFirst().orElseThrow();
		table = find(dialog, Table.class);
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control each : parent.getChildren()) {
			T found = type.isInstance(each) ? type.cast(each) : each instanceof Composite inner ? find(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private void press(int id) {
		Button button = find(dialog, id);
		button.notifyListeners(SWT.Selection, null);
		grid.pump();
	}

	private static Button find(Composite parent, int id) {
		for (Control each : parent.getChildren()) {
			if (each instanceof Button button && Integer.valueOf(id).equals(button.getData())) {
				return button;
			}
			Button found = each instanceof Composite inner ? find(inner, id) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void tellsValuesCountsAndSubTotals() {
		openGroups("stage");
		assertThat(table.getItemCount()).isEqualTo(2);
		int budget = IntStream.range(0, table.getColumnCount()).filter(index -> table.getColumn(index).getText().contains("总投资")).findFirst().orElseThrow();
		assertThat(Arrays.stream(table.getItems()).map(item -> item.getText(1))).containsExactly("5", "4");
		assertThat(Arrays.stream(table.getItems()).map(item -> item.getText(budget))).containsExactly("25", "20");
		press(IDialogConstants.CANCEL_ID);
		assertThat(grid.rows.size()).isEqualTo(9);
	}

	@Test
	void filtersByWhatIsTicked() {
		openGroups("place");
		for (TableItem item : table.getItems()) {
			item.setChecked(!item.getText(0).equals("电尕镇"));
		}
		press(IDialogConstants.OK_ID);
		assertThat(grid.rows.size()).isEqualTo(6);
		assertThat(grid.texts("place")).doesNotContain("电尕镇");
		grid.grid.clearFilters();
		assertThat(grid.rows.size()).isEqualTo(9);
	}
}
