/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grid of very many rows, which are asked for in Jobs. */
class PagedGridTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final int ROWS = 12_000;

	private GridFixture grid;

	@BeforeEach
	void open() {
		grid = GridFixture.paged("projects", GridFixture.projects(ROWS), P.getProject());
		grid.await(() -> grid.rows.size() == ROWS);
	}

	@AfterEach
	void close() {
		grid.close();
	}

	private Project shown(int row) {
		grid.show(row);
		grid.await(() -> grid.rows.get(row) != null);
		return (Project) grid.rows.get(row);
	}

	@Test
	void scrolledEditedUndoneAndSaved() {
		Project far = shown(11_000);
		assertThat(far.getName()).isEqualTo("项目11000");
		grid.select(11_000, "budget");
		SelectionLayer selection = grid.selectionLayer();
		selection.doCommand(new UpdateDataCommand(selection, grid.position("budget"), 11_000, Money.of(77)));
		grid.pump();
		assertThat(far.getBudget()).isEqualTo(Money.of(77));
		for (int row = 0; row < 10_600; row += 200) {
			assertThat(shown(row).getName()).isEqualTo("项目" + row);
		}
		assertThat(grid.session.resource().getContents().size()).isLessThan(6_000);
		assertThat(shown(11_000)).as("a changed row is the same wherever one was meanwhile").isSameAs(far);
		grid.undo();
		assertThat(far.getBudget()).isEqualTo(Money.of(10_000L * (ROWS - 11_000)));
		grid.redo();
		grid.session.save("", null);
		grid.pump();
		assertThat(grid.session.isDirty()).isFalse();
		assertThat(grid.text(11_000, "budget")).isEqualTo(GridFixture.CHINESE.text(P.getProject_Budget(), Money.of(77)));
	}

	@Test
	void sortedAndFilteredFromTheGrid() {
		FilterTyping.type(grid.table(), grid.index("name"), "项目1199");
		grid.await(() -> grid.rows.size() == 11);
		grid.await(() -> grid.rows.get(0) != null);
		assertThat(grid.text(0, "name")).isEqualTo("项目1199");
		grid.grid.clearFilters();
		grid.await(() -> grid.rows.size() == ROWS);
	}

	/** The row in focus is not there yet when it is selected; whoever follows the selection hears of it when it is. */
	@Test
	void theSelectionIsToldWhenTheRowArrives() {
		SelectionLayer selection = grid.selectionLayer();
		selection.doCommand(new SelectCellCommand(selection, 0, 9_000, false, false));
		grid.await(() -> !grid.grid.selection().getSelection().isEmpty());
		assertThat(((Project) grid.grid.operations().selectedRows().getFirst()).getName()).isEqualTo("项目9000");
	}

	@Test
	void theFirstRowIsSelectedAsSoonAsItIsThere() {
		grid.grid.selectFirst();
		grid.await(() -> !grid.grid.operations().selectedRows().isEmpty());
		assertThat(((Project) grid.grid.operations().selectedRows().getFirst()).getName()).isEqualTo("项目0");
	}

	@Test
	void pastesOverRowsThatNobodyLookedAt() {
		shown(5_000);
		grid.select(5_000, "name");
		grid.grid.operations().paste("甲\n".repeat(300).strip());
		grid.await(() -> grid.canUndo());
		assertThat(shown(5_299).getName()).isEqualTo("甲");
		assertThat(shown(5_300).getName()).isEqualTo("项目5300");
		grid.undo();
		assertThat(grid.session.isDirty()).isFalse();
	}

	@Test
	void saysThatTooManyRowsAreSelected() {
		grid.grid.operations().selectAll();
		grid.pump();
		grid.grid.operations().clear();
		assertThat(grid.prompts.told).singleElement().asString().contains("5,000");
		assertThat(grid.session.isDirty()).isFalse();
	}

	/** Asks in Jobs, as the workbench does. */
	static final class Jobs implements Questions {

		private final Consumer<Runnable> ui;

		Jobs(Consumer<Runnable> ui) {
			this.ui = ui;
		}

		@Override
		public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
			Job.create(name, monitor -> {
				T answer = question.get();
				later(() -> answered.accept(answer));
				return Status.OK_STATUS;
			}).schedule();
		}

		@Override
		public void later(Runnable task) {
			ui.accept(task);
		}
	}
}
