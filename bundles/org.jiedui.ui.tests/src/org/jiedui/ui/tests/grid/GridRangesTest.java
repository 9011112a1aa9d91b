/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.GridState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridRangesTest {

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

	@Test
	void deleteClearsARangeInOneStep() {
		open(10);
		fixture.select(2, "budget", 6, "plannedEnd");

		fixture.press(SWT.NONE, SWT.DEL);

		assertThat(IntStream.range(0, 10).filter(row -> fixture.project(row).getBudget() == null)).containsExactly(2, 3, 4, 5, 6);
		fixture.undo();
		assertThat(fixture.texts("budget")).doesNotContain("");
		assertThat(fixture.canUndo()).isFalse();
	}

	@Test
	void whatMustHaveAValueIsNotCleared() {
		open(3);
		fixture.select(1, "stage", 1, "place");

		fixture.press(SWT.NONE, SWT.DEL);

		assertThat(fixture.text(1, "stage")).isEqualTo("批复");
		assertThat(fixture.text(1, "place")).isEmpty();
		fixture.select(0, "stage");
		fixture.grid.operations().paste("\t\n");
		assertThat(fixture.prompts.told).hasSize(1);
	}

	@Test
	void copiesARangeAsShown() {
		open(10);
		fixture.select(0, "stage", 1, "budget");

		assertThat(fixture.grid.operations().selectedText()).isEqualTo("申报\t迭部县\t\t10\n批复\t电尕镇\t\t9\n");
	}

	@Test
	void pastesAHundredRowsOfTenColumnsInOneStep() {
		open(150);
		GridState state = fixture.grid.state();
		fixture.grid.arrange(new GridState(state.columns().stream()
				.map(each -> each.id().equals("code") ? new GridState.Column("code", 80, true) : each).toList(), 1, List.of()));
		fixture.select(20, "name");
		String block = IntStream.range(0, 100).mapToObj(i -> String.join("\t", "粘贴" + i, "劳务协作", "在建", "旺藏镇", "迭部县",
				"1,00" + i % 10 + ".5",
				"2024-0" + (1 + i % 9) + "-15", "2024-03", "2025", "C-" + i)).collect(Collectors.joining("\n"));

		fixture.grid.operations().paste(block);
		fixture.pump();

		assertThat(fixture.prompts.told).isEmpty();
		assertThat(fixture.text(20, "name")).isEqualTo("粘贴0");
		assertThat(fixture.project(119).getName()).isEqualTo("粘贴99");
		assertThat(fixture.project(119).getCode()).isEqualTo("C-99");
		assertThat(fixture.project(119).getStage()).isEqualTo(ProjectStage.UNDER_WAY);
		assertThat(fixture.project(119).getBudget()).isEqualTo(Money.of(new BigDecimal("10095000")));
		assertThat(fixture.project(119).getPlannedEnd()).isEqualTo(LocalDate.of(2024, 1, 15));
		assertThat(fixture.project(120).getName()).isEqualTo("项目120");
		fixture.undo();
		assertThat(fixture.project(20).getName()).isEqualTo("项目20");
		assertThat(fixture.canUndo()).isFalse();
		fixture.redo();
		assertThat(fixture.project(119).getActualEnd()).hasToString("2025");
	}

	@Test
	void aPasteThatDoesNotFitChangesNothingAndSaysWhy() {
		open(10);
		fixture.select(0, "name");

		fixture.grid.operations().paste("好的\t产业发展\n另一\t没有的领域\n");

		assertThat(fixture.prompts.told).singleElement().asString().containsAnyOf("第2行", "Row 2").contains("协作领域").contains("没有的领域");
		assertThat(fixture.project(0).getName()).isEqualTo("项目0");
		assertThat(fixture.canUndo()).isFalse();
		fixture.select(9, "name");
		fixture.grid.operations().paste("a\nb\n");
		assertThat(fixture.prompts.told).hasSize(2);
	}

	@Test
	void oneCopiedCellFillsTheRange() {
		open(10);
		fixture.select(0, "area", 4, "area");

		fixture.grid.operations().paste("人才培育");

		assertThat(fixture.texts("area").subList(0, 5)).containsOnly("人才培育");
	}

	@Test
	void fillsDownInOneStep() {
		open(10);
		fixture.select(1, "name", 3, "area");

		fixture.press(SWT.MOD1, 'd');

		assertThat(fixture.texts("name")).startsWith("项目0", "项目1", "项目1", "项目1", "项目4");
		fixture.undo();
		assertThat(fixture.texts("name")).startsWith("项目0", "项目1", "项目2");
	}

	@Test
	void entersToday() {
		open(2);
		fixture.select(0, "plannedEnd", 0, "actualStart");

		fixture.press(SWT.MOD1, ';');

		assertThat(fixture.project(0).getPlannedEnd()).isEqualTo(LocalDate.now());
		assertThat(fixture.project(0).getActualStart()).hasToString(LocalDate.now().toString());
	}

	@Test
	void spaceTicksBoxesInOneStep() {
		BooksBuilder books = new BooksBuilder();
		for (int i = 0; i < 3; i++) {
			books.party("村" + i, JieduiFactory.eINSTANCE.createVillage());
		}
		fixture = new GridFixture("parties", books);
		GridState state = fixture.grid.state();
		fixture.grid.arrange(new GridState(state.columns().stream().map(each -> each.id().equals("Village.community")
				? new GridState.Column(each.id(), 80, true) : each).toList(), 1, List.of()));
		fixture.select(0, "community");
		var selection = fixture.selectionLayer();
		selection.doCommand(new SelectCellCommand(selection, fixture.position("Village.community"), 2, true, false));
		fixture.pump();

		fixture.press(SWT.NONE, ' ');

		assertThat(fixture.texts("Village.community")).containsOnly("是");
		fixture.press(SWT.NONE, 'x');
		assertThat(fixture.grid.operations().isEditing()).isFalse();
		fixture.undo();
		assertThat(fixture.texts("Village.community")).doesNotContain("是");
	}

	@Test
	void fillsASeriesBelowWhatIsGiven() {
		open(6);
		fixture.select(2, "name", 5, "name");
		fixture.press(SWT.NONE, SWT.DEL);
		fixture.select(0, "name", 5, "name");
		fixture.press(SWT.MOD1 | SWT.MOD2, 'd');
		assertThat(fixture.texts("name")).containsExactly("项目0", "项目1", "项目2", "项目3", "项目4", "项目5");
		fixture.undo();
		assertThat(fixture.texts("name")).containsExactly("项目0", "项目1", "", "", "", "");
	}
}
