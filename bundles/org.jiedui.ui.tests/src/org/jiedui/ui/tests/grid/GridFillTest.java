/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The square at the corner of the selection, drawn over cells. */
class GridFillTest {

	private GridFixture grid;

	@BeforeEach
	void open() {
		grid = new GridFixture("projects", GridFixture.projects(9));
	}

	@AfterEach
	void close() {
		grid.close();
	}

	private int tableRow(int row) {
		return grid.table().getRowCount() - grid.selectionLayer().getRowCount() + row;
	}

	private Rectangle bounds(int row, String column) {
		int index = grid.index(column);
		int position = IntStream.range(1, grid.table().getColumnCount())
				.filter(each -> grid.table().getColumnIndexByPosition(each) == index).findFirst().orElseThrow();
		return grid.table().getCellByPosition(position, tableRow(row)).getBounds();
	}

	private void mouse(int type, int x, int y, int modifiers, int count) {
		Event event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = count;
		event.x = x;
		event.y = y;
		event.stateMask = modifiers | (type == SWT.MouseDown || type == SWT.MouseDoubleClick ? 0 : SWT.BUTTON1);
		grid.table().notifyListeners(type, event);
		grid.pump();
	}

	/** Draws the square of the selected cells, whose corner is a cell, to another. */
	private void draw(int row, String column, int toRow, String toColumn, int modifiers) {
		Rectangle from = bounds(row, column);
		Rectangle to = bounds(toRow, toColumn);
		int x = from.x + from.width - 4;
		int y = from.y + from.height - 5;
		int toX = to.x + to.width - 4;
		int toY = to.y + to.height / 2;
		mouse(SWT.MouseDown, x, y, modifiers, 1);
		mouse(SWT.MouseMove, (x + toX) / 2, (y + toY) / 2, modifiers, 0);
		mouse(SWT.MouseMove, toX, toY, modifiers, 0);
		mouse(SWT.MouseUp, toX, toY, modifiers, 1);
	}

	private List<String> names() {
		return grid.texts("name");
	}

	@Test
	void textWithANumberCountsOnUndoneAndRedone() {
		grid.select(0, "name");
		draw(0, "name", 3, "name", SWT.NONE);
		assertThat(names().subList(0, 5)).containsExactly("项目0", "项目1", "项目2", "项目3", "项目4");
		grid.project(0).setName("批次07");
		draw2(0, 3, SWT.NONE);
		assertThat(names().subList(0, 5)).containsExactly("批次07", "批次08", "批次09", "批次10", "项目4");
		assertThat(grid.selectionLayer().getSelectedRowPositions()).singleElement().satisfies(range -> assertThat(range.end).isEqualTo(4));
		grid.undo();
		assertThat(names().subList(0, 4)).containsExactly("批次07", "项目1", "项目2", "项目3");
		grid.redo();
		assertThat(names().subList(0, 4)).containsExactly("批次07", "批次08", "批次09", "批次10");
	}

	private void draw2(int row, int toRow, int modifiers) {
		grid.select(row, "name");
		draw(row, "name", toRow, "name", modifiers);
	}

	@Test
	void withCtrlItIsCopied() {
		draw2(1, 4, SWT.MOD1);
		assertThat(names().subList(1, 6)).containsExactly("项目1", "项目1", "项目1", "项目1", "项目5");
		grid.undo();
		assertThat(grid.canUndo()).isFalse();
	}

	@Test
	void upwardsItGoesBackwards() {
		grid.project(5).setName("批次07");
		draw2(5, 2, SWT.NONE);
		assertThat(names().subList(2, 6)).containsExactly("批次04", "批次05", "批次06", "批次07");
	}

	@Test
	void numbersAtEqualDistancesGoOnAndASingleOneIsRepeated() {
		grid.project(0).setBudget(Money.of(10_000));
		grid.project(1).setBudget(Money.of(30_000));
		grid.select(0, "budget", 1, "budget");
		draw(1, "budget", 3, "budget", SWT.NONE);
		assertThat(grid.texts("budget").subList(0, 4)).containsExactly("1", "3", "5", "7");
		grid.select(3, "budget");
		draw(3, "budget", 5, "budget", SWT.NONE);
		assertThat(grid.texts("budget").subList(3, 6)).containsExactly("7", "7", "7");
		grid.select(3, "budget");
		draw(3, "budget", 5, "budget", SWT.MOD1);
		assertThat(grid.texts("budget").subList(3, 6)).as("in the unit that is shown").containsExactly("7", "8", "9");
	}

	@Test
	void datesGoOnAsPreciselyAsTheyAreGiven() {
		grid.project(0).setActualStart(PartialDate.of(2023, 11));
		grid.select(0, "actualStart");
		draw(0, "actualStart", 2, "actualStart", SWT.NONE);
		assertThat(((Project) grid.rows.get(2)).getActualStart()).isEqualTo(PartialDate.of(2024, 1));
	}

	@Test
	void whatCannotBeFilledIsSaidBeforeAnythingChanges() {
		grid.select(0, "name");
		draw(0, "name", 0, next("name"), SWT.NONE);
		assertThat(grid.prompts.told).singleElement().asString().contains("项目0");
		assertThat(grid.canUndo()).isFalse();
	}

	private String next(String column) {
		return grid.grid.operations().visibleColumns().get(grid.position(column) + 1).id();
	}

	@Test
	void aDoubleClickFillsAsFarAsTheCellsBesideGo() {
		grid.select(0, "stage");
		Rectangle cell = bounds(0, "stage");
		int x = cell.x + cell.width - 4;
		int y = cell.y + cell.height - 5;
		mouse(SWT.MouseDown, x, y, SWT.NONE, 1);
		mouse(SWT.MouseUp, x, y, SWT.NONE, 1);
		mouse(SWT.MouseDown, x, y, SWT.NONE, 2);
		mouse(SWT.MouseDoubleClick, x, y, SWT.NONE, 2);
		mouse(SWT.MouseUp, x, y, SWT.NONE, 2);
		assertThat(grid.texts("stage")).hasSize(9).allMatch(grid.text(0, "stage")::equals);
		grid.undo();
		assertThat(grid.canUndo()).as("one step").isFalse();
	}

	@Test
	void anEditThatWasNotDrawnAnywhereChangesNothing() {
		grid.select(2, "name");
		draw(2, "name", 2, "name", SWT.NONE);
		assertThat(grid.canUndo()).isFalse();
		assertThat(grid.grid.operations().selectedRows()).containsExactly(grid.rows.get(2));
	}

	@Test
	void escapeFillsNothing() {
		grid.select(0, "name");
		Rectangle from = bounds(0, "name");
		int x = from.x + from.width - 4;
		int y = from.y + from.height - 5;
		mouse(SWT.MouseDown, x, y, SWT.NONE, 1);
		mouse(SWT.MouseMove, x, y + 30, SWT.NONE, 0);
		mouse(SWT.MouseMove, x, y + 60, SWT.NONE, 0);
		grid.press(SWT.NONE, SWT.ESC);
		mouse(SWT.MouseUp, x, y + 60, SWT.NONE, 1);
		assertThat(grid.canUndo()).isFalse();
		assertThat(grid.prompts.told).isEmpty();
	}

	@Test
	void separateCellsHaveNoSquare() {
		SelectionLayer selection = grid.selectionLayer();
		grid.select(0, "name");
		selection.doCommand(new SelectCellCommand(selection, grid.position("budget"), 4, false, true));
		grid.pump();
		draw(4, "budget", 6, "budget", SWT.NONE);
		assertThat(grid.canUndo()).isFalse();
	}
}
