/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.query.Span;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.ViewContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups in the grid: shown, folded, edited between, copied and pasted around. */
class GridFoldedGroupsTest {

	private static final GridGrouping BY_STAGE = new GridGrouping(List.of(new GridGrouping.Level("stage", Span.VALUE, GroupKey.VALUE, false)));

	private GridFixture grid;

	@BeforeEach
	void open() {
		grid = new GridFixture("projects", GridFixture.projects(9));
	}

	@AfterEach
	void close() {
		grid.close();
	}

	private void group() {
		grid.grid.group(BY_STAGE);
		grid.pump();
	}

	private int lines() {
		return grid.selectionLayer().getRowCount();
	}

	private void selectLine(int line, int last, String column, String lastColumn) {
		SelectionLayer selection = grid.selectionLayer();
		selection.doCommand(new SelectCellCommand(selection, grid.position(column), line, false, false));
		selection.doCommand(new SelectCellCommand(selection, grid.position(lastColumn), last, true, false));
		grid.pump();
	}

	private void selectLine(int line) {
		SelectionLayer selection = grid.selectionLayer();
		selection.doCommand(new SelectCellCommand(selection, 0, line, false, false));
		grid.pump();
	}

	/** What a cell of the body shows. */
	private String shown(int line, String column) {
		int index = grid.index(column);
		int position = IntStream.range(1, grid.table().getColumnCount())
				.filter(each -> grid.table().getColumnIndexByPosition(each) == index).findFirst().orElseThrow();
		var cell = grid.table().getCellByPosition(position, line + firstLine());
		var converter = grid.table().getConfigRegistry().getConfigAttribute(
				CellConfigAttributes.DISPLAY_CONVERTER, cell.getDisplayMode(), cell.getConfigLabels());
		return converter.canonicalToDisplayValue(cell, grid.table().getConfigRegistry(), cell.getDataValue()).toString();
	}

	private int firstLine() {
		return grid.table().getRowCount() - lines();
	}

	@Test
	void groupsAreRowsWithTheirSubTotals() {
		group();
		assertThat(lines()).isEqualTo(2);
		assertThat(shown(0, "budget")).isEqualTo("25");
		assertThat(shown(1, "budget")).isEqualTo("20");
		assertThat(shown(0, "stage")).isEmpty();
		assertThat(grid.grid.grouping()).isEqualTo(BY_STAGE);
		grid.grid.group(GridGrouping.NONE);
		grid.pump();
		assertThat(lines()).isEqualTo(9);
	}

	private LedgerGrid another(DialogSettings kept) {
		ListRowSource rows = new ListRowSource(() -> grid.ledger.rows(grid.session.resource().getContents()));
		LedgerGrid another = new LedgerGrid(grid.shell, new GridSetup(grid.session, "projects", grid.columns, rows, GridFixture.CHINESE, grid.prompts)
				.settings(kept).grouping(BY_STAGE));
		grid.pump();
		return another;
	}

	@Test
	void rowsAreGroupedAsTheModelSaysUntilSomebodyGroupsThemOtherwise() {
		DialogSettings kept = new DialogSettings("kept");
		LedgerGrid first = another(kept);
		assertThat(first.grouping()).isEqualTo(BY_STAGE);
		first.group(GridGrouping.NONE);
		grid.pump();
		first.dispose();

		LedgerGrid second = another(kept);
		assertThat(second.grouping()).isEqualTo(GridGrouping.NONE);
		second.show(ViewContent.NONE);
		grid.pump();
		assertThat(second.grouping()).as("as it is without a view").isEqualTo(BY_STAGE);
	}

	@Test
	void keysFoldAndUnfold() {
		group();
		selectLine(0);
		grid.press(SWT.NONE, SWT.ARROW_RIGHT);
		assertThat(lines()).isEqualTo(7);
		grid.press(SWT.NONE, SWT.ARROW_LEFT);
		assertThat(lines()).isEqualTo(2);
		grid.press(SWT.NONE, '+');
		assertThat(lines()).isEqualTo(7);
		grid.press(SWT.NONE, '-');
		assertThat(lines()).isEqualTo(2);
		grid.press(SWT.NONE, ' ');
		assertThat(lines()).isEqualTo(7);
		grid.press(SWT.NONE, '*');
		assertThat(lines()).isEqualTo(11);
		grid.press(SWT.NONE, '/');
		assertThat(lines()).isEqualTo(2);
		assertThat(grid.canUndo()).isFalse();
	}

	@Test
	void theMarkFoldsWithAClick() {
		group();
		Rectangle cell = grid.table().getCellByPosition(1, firstLine()).getBounds();
		click(cell.x + 8, cell.y + cell.height / 2);
		assertThat(lines()).isEqualTo(7);
		click(cell.x + 8, cell.y + cell.height / 2);
		assertThat(lines()).isEqualTo(2);
	}

	private void click(int x, int y) {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.type = type;
			event.button = 1;
			event.count = 1;
			event.x = x;
			event.y = y;
			event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
			grid.table().notifyListeners(type, event);
		}
		grid.pump();
	}

	@Test
	void theKeyboardGroupsByTheColumnInFocus() {
		grid.select(2, "stage");
		grid.press(SWT.MOD3 | SWT.MOD2, SWT.ARROW_RIGHT);
		assertThat(grid.grid.grouping()).isEqualTo(BY_STAGE);
		assertThat(lines()).isEqualTo(2);
		grid.press(SWT.MOD3 | SWT.MOD2, SWT.ARROW_LEFT);
		assertThat(lines()).isEqualTo(9);
	}

	@Test
	void subTotalsFollowEditsUndoneAndRedone() {
		group();
		grid.grid.foldAll(false);
		grid.pump();
		SelectionLayer selection = grid.selectionLayer();
		selection.doCommand(new UpdateDataCommand(selection, grid.position("budget"), 1, Money.of(190_000)));
		grid.await(() -> shown(0, "budget").equals("35"));
		grid.undo();
		grid.await(() -> shown(0, "budget").equals("25"));
		grid.redo();
		grid.await(() -> shown(0, "budget").equals("35"));
	}

	@Test
	void groupsTakeNoValues() {
		group();
		selectLine(0, 1, "name", "budget");
		grid.grid.operations().clear();
		grid.grid.operations().fillDown();
		grid.grid.operations().fillSeries();
		grid.grid.operations().toggle();
		grid.press(SWT.NONE, SWT.F2);
		assertThat(grid.grid.operations().isEditing()).isFalse();
		assertThat(grid.grid.operations().selectedRows()).isEmpty();
		assertThat(grid.canUndo()).isFalse();
	}

	@Test
	void copiedAreRowsOrNothingButGroups() {
		group();
		selectLine(0, 1, "name", "budget");
		assertThat(grid.grid.operations().selectedText().lines()).hasSize(2).first().asString().contains("\t5\t").contains("25");
		grid.grid.foldAll(false);
		grid.pump();
		selectLine(0, 2, "name", "name");
		assertThat(grid.grid.operations().selectedText()).isEqualTo("项目0\n项目2\n");
		assertThat(grid.grid.figures().groups()).isEqualTo(1);
		assertThat(grid.grid.figures().cells()).isEqualTo(2);
	}

	@Test
	void pastingOverAGroupIsRefusedWithASentence() {
		group();
		grid.grid.foldAll(false);
		grid.pump();
		selectLine(4, 4, "name", "name");
		grid.grid.operations().paste("a\nb\nc\nd");
		assertThat(grid.prompts.told).singleElement().asString().contains(grid.text(5, "stage"));
		assertThat(grid.canUndo()).isFalse();
		grid.prompts.told.clear();
		grid.grid.operations().paste("a\nb");
		assertThat(grid.prompts.told).isEmpty();
		assertThat(grid.canUndo()).isTrue();
	}

	@Test
	void aFoldedRowThatIsRevealedIsUnfolded() {
		group();
		grid.grid.reveal(grid.rows.get(3), JieduiPackage.eINSTANCE.getProject_Budget());
		grid.pump();
		assertThat(lines()).isEqualTo(7);
		assertThat(grid.grid.operations().selectedRows()).containsExactly(grid.rows.get(3));
	}

	@Test
	void theGroupingIsRemembered() {
		DialogSettings settings = new DialogSettings("grids");
		try (GridFixture first = new GridFixture("projects", GridFixture.projects(9), settings)) {
			first.grid.group(BY_STAGE);
			first.pump();
		}
		try (GridFixture second = new GridFixture("projects", GridFixture.projects(9), settings)) {
			assertThat(second.grid.grouping()).isEqualTo(BY_STAGE);
			assertThat(second.selectionLayer().getRowCount()).isEqualTo(2);
		}
	}

	@Test
	void clickingTheHeadOfTheGroupedColumnSortsGroups() {
		group();
		grid.grid.group(new GridGrouping(List.of(new GridGrouping.Level("stage", Span.VALUE, GroupKey.VALUE, true))));
		grid.pump();
		assertThat(shown(0, "budget")).isEqualTo("20");
		grid.grid.group(new GridGrouping(List.of(new GridGrouping.Level("stage", Span.VALUE, "budget", true))));
		grid.pump();
		assertThat(shown(0, "budget")).isEqualTo("25");
	}

	@Test
	void pagedRowsAreGroupedTheSame() {
		try (GridFixture paged = GridFixture.paged("projects", GridFixture.projects(12_000), JieduiPackage.eINSTANCE.getProject())) {
			paged.await(() -> paged.rows.size() == 12_000);
			paged.grid.group(BY_STAGE);
			paged.await(() -> paged.selectionLayer().getRowCount() == 2);
			assertThat(paged.session.resource().getContents()).hasSizeLessThan(2_000);
			paged.grid.foldAll(false);
			paged.pump();
			assertThat(paged.selectionLayer().getRowCount()).isEqualTo(12_002);
			paged.show(11_000);
			SelectionLayer selection = paged.selectionLayer();
			selection.doCommand(new SelectCellCommand(selection, 0, 11_000, false, false));
			paged.await(() -> !paged.grid.operations().selectedRows().isEmpty());
			assertThat(paged.grid.operations().selectedRows().getFirst()).isSameAs(paged.rows.get(10_998));
		}
	}
}
