/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanState;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.GridState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerGridTest {

	private static final List<String> PLACES = List.of("迭部县", "电尕镇", "旺藏镇");

	private GridFixture fixture;

	@AfterEach
	void close() {
		if (fixture != null) {
			fixture.close();
		}
	}

	private static BooksBuilder projects(int count) {
		BooksBuilder books = new BooksBuilder();
		PLACES.forEach(books::party);
		var programme = books.programme("河东–迭部");
		for (int i = 0; i < count; i++) {
			int number = i;
			programme.project("项目" + i, project -> {
				project.setArea(AreaOfCooperation.get(1 + number % 3));
				project.setStage(ProjectStage.values()[number % 2]);
				project.setBudget(Money.of(10_000L * (count - number)));
				project.setPlace(books.party(PLACES.get(number % 3)));
			});
		}
		return books;
	}

	private void open(int count) {
		fixture = new GridFixture("projects", projects(count));
	}

	private Project project(int row) {
		return (Project) fixture.rows.get(row);
	}

	private boolean canUndo() {
		return fixture.session.editingDomain().getCommandStack().canUndo();
	}

	private Text editor() {
		return (Text) fixture.table().getActiveCellEditor().getEditorControl();
	}

	@Test
	void aRowThatIsRevealedBeforeThereIsRoomIsShownOnceThereIs() {
		open(200);
		fixture.shell.setVisible(false);
		fixture.table().setBounds(0, 0, 0, 0);
		fixture.pump();
		fixture.grid.reveal(project(180), null);
		fixture.table().setBounds(0, 0, 1000, 500);
		fixture.shell.setVisible(true);
		fixture.pump();

		int shown = fixture.table().getRowPositionByY(480);
		int last = fixture.table().getRowIndexByPosition(shown);
		assertThat(last).isGreaterThanOrEqualTo(180);
	}

	// ---- editing

	@Test
	void typingReplacesTheValueAndEnterMovesDown() {
		open(5);
		fixture.select(1, "name");

		fixture.press(SWT.NONE, 'n');
		editor().setText("新名称");
		fixture.press(SWT.NONE, SWT.CR);

		assertThat(project(1).getName()).isEqualTo("新名称");
		assertThat(fixture.session.isChanged(project(1), JieduiPackage.Literals.PROGRAMME_RECORD__NAME)).isTrue();
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(project(2));
		fixture.undo();
		assertThat(project(1).getName()).isEqualTo("项目1");
		fixture.redo();
		assertThat(fixture.text(1, "name")).isEqualTo("新名称");
	}

	@Test
	void aShortcutFindsInTheObjectWhatIsTyped() {
		open(3);
		fixture.select(1, "name");
		fixture.grid.operations().edit();
		editor().setText("新名称");

		fixture.press(SWT.NONE, SWT.MOD1);

		assertThat(project(1).getName()).isEqualTo("新名称");
		assertThat(fixture.grid.operations().isEditing()).isTrue();
		fixture.press(SWT.NONE, SWT.CR);
		fixture.undo();
		assertThat(project(1).getName()).isEqualTo("项目1");
		assertThat(canUndo()).isFalse();
	}

	@Test
	void aShortcutLeavesAWrongValueAlone() {
		open(3);
		fixture.select(0, "budget");
		fixture.grid.operations().edit();
		editor().setText("很多");

		fixture.press(SWT.NONE, SWT.MOD1);

		assertThat(canUndo()).isFalse();
		assertThat(editor().getText()).isEqualTo("很多");
	}

	@Test
	void moneyIsTypedInTheUnitOfTheColumn() {
		open(3);
		fixture.select(0, "budget");

		fixture.grid.operations().edit();
		assertThat(editor().getText()).isEqualTo("3");
		editor().setText("1234.5多");
		fixture.press(SWT.NONE, SWT.CR);

		assertThat(project(0).getBudget()).hasToString("12345000多");
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
		assertThat(project(0).getBudget()).isEqualTo(Money.of(30_000));
		assertThat(canUndo()).isFalse();
	}

	@Test
	void theSameValueIsNoEdit() {
		open(3);
		fixture.select(0, "name");
		fixture.grid.operations().edit();

		fixture.press(SWT.NONE, SWT.CR);

		assertThat(canUndo()).isFalse();
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

		assertThat(project(0).getStage()).isEqualTo(ProjectStage.ACCEPTED);
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

	// ---- ranges

	@Test
	void deleteClearsARangeInOneStep() {
		open(10);
		fixture.select(2, "budget", 6, "plannedEnd");

		fixture.press(SWT.NONE, SWT.DEL);

		assertThat(IntStream.range(0, 10).filter(row -> project(row).getBudget() == null)).containsExactly(2, 3, 4, 5, 6);
		fixture.undo();
		assertThat(fixture.texts("budget")).doesNotContain("");
		assertThat(canUndo()).isFalse();
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
		assertThat(project(119).getName()).isEqualTo("粘贴99");
		assertThat(project(119).getCode()).isEqualTo("C-99");
		assertThat(project(119).getStage()).isEqualTo(ProjectStage.UNDER_WAY);
		assertThat(project(119).getBudget()).isEqualTo(Money.of(new BigDecimal("10095000")));
		assertThat(project(119).getPlannedEnd()).isEqualTo(LocalDate.of(2024, 1, 15));
		assertThat(project(120).getName()).isEqualTo("项目120");
		fixture.undo();
		assertThat(project(20).getName()).isEqualTo("项目20");
		assertThat(canUndo()).isFalse();
		fixture.redo();
		assertThat(project(119).getActualEnd()).hasToString("2025");
	}

	@Test
	void aPasteThatDoesNotFitChangesNothingAndSaysWhy() {
		open(10);
		fixture.select(0, "name");

		fixture.grid.operations().paste("好的\t产业发展\n另一\t没有的领域\n");

		assertThat(fixture.prompts.told).singleElement().asString().containsAnyOf("第2行", "Row 2").contains("协作领域").contains("没有的领域");
		assertThat(project(0).getName()).isEqualTo("项目0");
		assertThat(canUndo()).isFalse();
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

		assertThat(project(0).getPlannedEnd()).isEqualTo(LocalDate.now());
		assertThat(project(0).getActualStart()).hasToString(LocalDate.now().toString());
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
	void controlHomeAndEndGoToTheCorners() {
		open(200);
		fixture.select(50, "area");

		fixture.press(SWT.MOD1, SWT.END);
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(project(199));
		fixture.press(SWT.MOD1 | SWT.MOD2, SWT.HOME);

		assertThat(fixture.grid.operations().selectedRows()).hasSize(200);
	}

	// ---- order, filter, arrangement

	@Test
	void sortsByTwoColumnsAndKeepsTheRowInFocus() {
		open(6);
		fixture.select(3, "name");
		Project focused = project(3);

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

	private void filter(String column, String typed) {
		FilterTyping.type(fixture.table(), fixture.index(column), typed);
		fixture.pump();
	}

	@Test
	void revealingARowClearsTheFilterThatHidesIt() {
		open(30);
		Project hidden = project(29);
		filter("name", "项目1");

		assertThat(fixture.grid.reveal(hidden, JieduiPackage.Literals.PROJECT__BUDGET)).isTrue();

		assertThat(fixture.grid.operations().selectedRows()).containsExactly(hidden);
		assertThat(fixture.grid.operations().focusFeature()).contains(JieduiPackage.Literals.PROJECT__BUDGET);
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
		fixture = new GridFixture("projects", projects(3), settings);

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

	@Test
	void aHundredThousandRowsScrollLikeAThousand() {
		open(1_000);
		long few = medianFrame();
		fixture.close();
		open(100_000);

		long many = medianFrame();

		assertThat(many).isLessThan(Math.max(few * 4, 40_000_000));
	}

	/** Nanoseconds of the median of frames all over the rows. */
	private long medianFrame() {
		long[] frames = new long[25];
		int rows = fixture.rows.size();
		for (int i = 0; i < frames.length; i++) {
			fixture.grid.reveal(project((int) (i * 7919L * 31 % rows)), null);
			long start = System.nanoTime();
			fixture.table().redraw();
			fixture.table().update();
			fixture.pump();
			frames[i] = System.nanoTime() - start;
		}
		Arrays.sort(frames);
		return frames[frames.length / 2];
	}

	// ---- surroundings

	@Test
	void tellsTheSelectedRowsOnceAndOnlyWhenTheyChange() {
		open(5);
		List<Object> told = new ArrayList<>();
		fixture.grid.selection().addSelectionChangedListener(event -> told.add(event.getStructuredSelection().toList()));

		fixture.select(1, "name");
		fixture.select(1, "area");
		fixture.select(2, "area");

		assertThat(told).containsExactly(List.of(project(1)), List.of(project(2)));
	}

	@Test
	void addsNumbersOfOneUnitOnly() {
		BooksBuilder books = new BooksBuilder();
		var programme = books.programme("河东–迭部");
		for (int i = 1; i <= 3; i++) {
			var visit = JieduiFactory.eINSTANCE.createVisit();
			visit.setParticipants(Quantity.of(10L * i));
			visit.setPersonTimes(Quantity.of(100L * i));
			programme.exchange("互访" + i, visit);
		}
		fixture = new GridFixture("exchanges", books);

		fixture.select(0, "participants", 2, "personTimes");

		assertThat(fixture.grid.figures().sums()).extracting(sum -> sum.unit() + sum.sum() + "/" + sum.mean())
				.containsExactly("人60/20", "人次600/200");
		assertThat(fixture.grid.figures().cells()).isEqualTo(6);
	}

	@Test
	void rowsThatComeAndGoShowAtOnce() {
		open(3);
		fixture.select(1, "name");
		Project kept = project(1);
		Project gone = project(0);

		fixture.session.editingDomain().getCommandStack().execute(fixture.session.delete(List.of(gone)));
		fixture.pump();

		assertThat(fixture.rows.size()).isEqualTo(2);
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(kept);
		fixture.undo();
		assertThat(fixture.rows.size()).isEqualTo(3);
	}

	@Test
	void findingsMarkCells() {
		open(3);
		fixture.findings.add(new Finding("rule", Severity.ERROR, project(0), JieduiPackage.Literals.PROJECT__BUDGET, "太少。"));
		fixture.pump();

		var cell = fixture.selectionLayer().getCellByPosition(fixture.position("budget"), 0);

		assertThat(cell.getConfigLabels().hasLabel("jiedui.error")).isTrue();
		fixture.shell.dispose();
		assertThat(fixture.findings.hasListeners()).isFalse();
	}

	@Test
	void anEmptyLedgerOffersTheFirstRow() {
		open(0);

		assertThat(fixture.rows.total()).isZero();
		var link = Widgets.find(fixture.table(), Link.class);
		assertThat(link.isVisible()).isTrue();
		link.notifyListeners(SWT.Selection, new Event());
		assertThat(fixture.created).isEqualTo(1);
	}
}
