/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanState;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridEditingTest {

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

	private Text editor() {
		return (Text) fixture.table().getActiveCellEditor().getEditorControl();
	}

	@Test
	void typingReplacesTheValueAndEnterMovesDown() {
		open(5);
		fixture.select(1, "name");

		fixture.press(SWT.NONE, 'n');
		editor().setText("新名称");
		fixture.press(SWT.NONE, SWT.CR);

		assertThat(fixture.project(1).getName()).isEqualTo("新名称");
		assertThat(fixture.session.isChanged(fixture.project(1), JieduiPackage.Literals.PROGRAMME_RECORD__NAME)).isTrue();
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(fixture.project(2));
		fixture.undo();
		assertThat(fixture.project(1).getName()).isEqualTo("项目1");
		fixture.redo();
		assertThat(fixture.text(1, "name")).isEqualTo("新名称");
	}

	@Test
	void whatIsTypedDiffersFromTheObjectUntilItIsPutThereOrTakenBack() {
		open(3);
		List<Boolean> told = new ArrayList<>();
		fixture.grid.onTyping(() -> told.add(fixture.grid.operations().isTyping()));
		fixture.select(1, "name");
		fixture.grid.operations().edit();
		assertThat(fixture.grid.operations().isTyping()).isFalse();
		editor().setText("新名称");
		assertThat(fixture.grid.operations().isTyping()).isTrue();
		assertThat(fixture.grid.operations().commitEdit()).isTrue();
		assertThat(fixture.grid.operations().isTyping()).isFalse();
		assertThat(told).contains(true).last().isEqualTo(false);
		assertThat(fixture.project(1).getName()).isEqualTo("新名称");
		fixture.press(SWT.NONE, 'x');
		assertThat(fixture.grid.operations().isTyping()).isTrue();
		fixture.press(SWT.NONE, SWT.ESC);
		assertThat(told).last().isEqualTo(false);
	}

	@Test
	void theKeyOfAShortcutLeavesWhatIsTypedInTheCell() {
		open(3);
		fixture.select(1, "name");
		fixture.grid.operations().edit();
		editor().setText("新名");

		fixture.press(SWT.NONE, SWT.MOD1);

		assertThat(fixture.canUndo()).isFalse();
		assertThat(editor().getText()).isEqualTo("新名");
	}

	@Test
	void aWrongValueIsTypingThatCannotBeCommitted() {
		open(3);
		fixture.select(0, "budget");
		fixture.grid.operations().edit();
		editor().setText("很多");

		assertThat(fixture.grid.operations().commitEdit()).isFalse();

		assertThat(fixture.grid.operations().isTyping()).isTrue();
		assertThat(fixture.grid.operations().focusEdit()).isTrue();
	}

	@Test
	void whatIsTypedInTheFilterRowIsNothingToSave() {
		open(3);
		FilterTyping.type(fixture.table(), fixture.index("name"), "项目");
		assertThat(fixture.grid.operations().isTyping()).isFalse();
	}

	@Test
	void moneyIsTypedInTheUnitOfTheColumn() {
		open(3);
		fixture.select(0, "budget");

		fixture.grid.operations().edit();
		assertThat(editor().getText()).isEqualTo("3");
		editor().setText("1234.5多");
		fixture.press(SWT.NONE, SWT.CR);

		assertThat(fixture.project(0).getBudget()).hasToString("12345000多");
		assertThat(fixture.text(0, "budget")).isEqualTo("1,234.5多");
	}

	@Test
	void aWrongValueStaysInEditUntilEscape() {
		open(3);
		fixture.select(0, "budget");
		fixture.grid.operations().edit();
		editor().setText("很多");

		fixture.press(SWT.NONE, SWT.CR);

		assertThat(fixture.grid.operations().isEditing()).isTrue();
		assertThat(editor().getToolTipText()).contains("很多");
		fixture.press(SWT.NONE, SWT.ESC);
		assertThat(fixture.grid.operations().isEditing()).isFalse();
		assertThat(fixture.project(0).getBudget()).isEqualTo(Money.of(30_000));
		assertThat(fixture.canUndo()).isFalse();
	}

	@Test
	void theSameValueIsNoEdit() {
		open(3);
		fixture.select(0, "name");
		fixture.grid.operations().edit();

		fixture.press(SWT.NONE, SWT.CR);

		assertThat(fixture.canUndo()).isFalse();
		assertThat(fixture.session.isDirty()).isFalse();
	}

	@Test
	void anObjectIsNamedByItsTitleOrByWhatOnlyItContains() {
		open(3);
		fixture.select(0, "place");

		fixture.grid.operations().edit();
		editor().setText("旺藏");
		fixture.grid.operations().commitEdit();

		assertThat(fixture.text(0, "place")).isEqualTo("旺藏镇");
		fixture.undo();
		assertThat(fixture.text(0, "place")).isEqualTo("迭部县");
	}

	@Test
	void anEnumerationIsNamedByItsLabel() {
		open(3);
		fixture.select(0, "stage");

		fixture.grid.operations().edit();
		editor().setText("验收");
		fixture.grid.operations().commitEdit();

		assertThat(fixture.project(0).getStage()).isEqualTo(ProjectStage.ACCEPTED);
	}

	@Test
	void whatIsComputedCannotBeEdited() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").pairing(PairingKind.REGION, "河东区", "迭部县");
		fixture = new GridFixture("pairings", books);
		fixture.select(0, "helpers");

		fixture.grid.operations().edit();

		assertThat(fixture.grid.operations().isEditing()).isFalse();
	}

	@Test
	void whatIsFrozenCannotBeEdited() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").plan(2024, plan -> plan.task("修路", task -> task.setProgress(10)));
		fixture = new GridFixture("plan", books);
		((AnnualPlan) fixture.rows.get(0).eContainer()).setState(PlanState.FROZEN);

		fixture.select(0, "name");
		fixture.grid.operations().edit();
		assertThat(fixture.grid.operations().isEditing()).isFalse();
		fixture.select(0, "progress");
		fixture.grid.operations().edit();
		assertThat(fixture.grid.operations().isEditing()).isTrue();
	}
}
