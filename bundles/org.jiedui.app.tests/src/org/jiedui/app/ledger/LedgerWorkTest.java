/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A day's work in a ledger, and what the database holds of it in the end. Only in the running product. */
@EnabledIf("isRunning")
class LedgerWorkTest {

	private static final int ROWS = 1_100;
	private static final int FIRST = 50;
	private static final int PASTED = 1_000;
	private static final List<String> COLUMNS = List.of("name", "area", "stage", "place", "responsible", "budget", "plannedEnd", "actualStart",
			"actualEnd",
			"code");
	/** A week of them, so that every way to write a day and an amount is there. */
	private static final List<String> AMOUNTS = List.of("1,234.5", "12,345元", "2.5亿", "¥3,000", "0.01", "800万元", "10,000");
	private static final List<String> IN_YUAN = List.of("12345000", "12345", "250000000", "3000", "100", "8000000", "100000000");
	private static final List<String> DAYS = List.of("2024-03-15", "2024/3/15", "2024.3.15", "2024年3月15日", "20240315", "2024-3-15", "2024/03/15");

	@TempDir
	private Path folder;
	private OpenLedger ledger;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	@AfterEach
	void close() {
		if (ledger != null) {
			ledger.close();
		}
	}

	/** Asks in Jobs, as the workbench does. */
	private record Jobs(Display display) implements Questions {

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
			display.asyncExec(task);
		}
	}

	private void openProjects() {
		BooksBuilder books = new BooksBuilder();
		List.of("迭部县", "旺藏镇").forEach(books::party);
		var programme = books.programme("河东–迭部");
		IntStream.range(0, ROWS).forEach(number -> programme.project("项目" + number, project -> {
			project.setArea(AreaOfCooperation.INDUSTRY);
			project.setStage(ProjectStage.PROPOSED);
			project.setBudget(Money.of(10_000L * number));
		}));
		ledger = new OpenLedger(folder, books, Literals.PROJECT, COLUMNS,
				session -> new PagedRowSource(session, Query.of(Literals.PROJECT), OpenLedger.FORMAT, new Jobs(Display.getCurrent())));
		ledger.until(() -> ledger.rows.size() == ROWS);
	}

	/** What the database tells, asked beside the session. */
	private List<List<Object>> stored(EClass type, String... columns) {
		return ledger.workspace.rows(Selection.parse(Query.of(type), columns)).stream().map(Row::values).toList();
	}

	private List<List<Object>> projects() {
		return stored(Literals.PROJECT, "name", "area", "stage", "place.name", "responsible.name", "budget", "plannedEnd", "actualStart", "actualEnd",
				"code");
	}

	private static String pasted(int row) {
		return String.join("\t", "粘贴" + row, "劳务协作", "在建", "旺藏镇", "迭部县", AMOUNTS.get(row % 7), DAYS.get(row % 7), "2024-03", "2025", "C-" + row);
	}

	/** What a row is after the whole day. */
	private static List<Object> worked(int row) {
		int given = row < 10 ? 0 : row;
		LocalDate end = row >= 100 && row < 200 ? LocalDate.of(2024, 3, 15).plusDays(row - 100) : LocalDate.of(2024, 3, 15);
		Money budget = Money.of(new BigDecimal(IN_YUAN.get(given % 7)));
		return Arrays.asList("定稿" + row, AreaOfCooperation.LABOUR, ProjectStage.UNDER_WAY, "旺藏镇", "迭部县", budget, end, PartialDate.of(2024, 3),
				PartialDate.of(2025), "C-" + row);
	}

	private void paste() {
		ledger.select(FIRST, "name", FIRST, "name");
		ledger.grid.operations().paste(IntStream.range(0, PASTED).mapToObj(LedgerWorkTest::pasted).collect(Collectors.joining("\n")));
	}

	private void fillDown() {
		ledger.select(FIRST, "budget", FIRST + 9, "budget");
		ledger.grid.operations().fillDown();
	}

	private void fillSeries() {
		ledger.select(FIRST + 100, "plannedEnd", FIRST + 199, "plannedEnd");
		ledger.grid.operations().fillSeries();
	}

	private void replace() {
		Shell dialog = ledger.dialog(ledger.grid.operations()::findAndReplace);
		OpenLedger.all(dialog, Text.class).get(0).setText("粘贴");
		OpenLedger.all(dialog, Text.class).get(1).setText("定稿");
		ledger.press(dialog, IDialogConstants.PROCEED_ID);
		ledger.until(() -> OpenLedger.all(dialog, Table.class).getFirst().getItemCount() == PASTED);
		ledger.press(dialog, IDialogConstants.OK_ID);
		dialog.close();
	}

	@Test
	void whatIsDoneUndoneAndRedoneIsWhatTheDatabaseHolds() {
		openProjects();
		List<List<Object>> before = projects();
		ledger.step(this::paste);
		ledger.step(this::fillDown);
		ledger.step(this::fillSeries);
		ledger.select(FIRST, "name", FIRST + PASTED - 1, "name");
		ledger.step(this::replace);
		assertThat(ledger.undoAll()).isEqualTo(4);
		assertThat(ledger.session.isDirty()).as("nothing is left of it").isFalse();
		ledger.redoAll();
		assertThat(projects()).as("nothing is saved yet").isEqualTo(before);
		ledger.session.save("", null);

		List<List<Object>> expected = new ArrayList<>(before);
		IntStream.range(0, PASTED).forEach(row -> expected.set(FIRST + row, worked(row)));
		assertThat(projects()).isEqualTo(expected);
		groupsTellWhatIsSaved();

		ledger.undoAll();
		assertThat(ledger.session.isDirty()).isTrue();
		ledger.session.save("", null);
		assertThat(projects()).as("undone and saved").isEqualTo(before);
	}

	private void groupsTellWhatIsSaved() {
		LedgerColumn stage = ledger.grid.operations().visibleColumns().stream().filter(each -> each.id().equals("stage")).findFirst().orElseThrow();
		Shell dialog = ledger.dialog(() -> ledger.grid.showGroups(stage));
		Table groups = OpenLedger.all(dialog, Table.class).getFirst();
		ledger.until(() -> groups.getItemCount() == 2);
		assertThat(groups.getItems()).extracting(item -> item.getText(1)).containsExactly("100", "1,000");
		TableItem underWay = groups.getItem(1);
		underWay.setChecked(true);
		ledger.press(dialog, IDialogConstants.OK_ID);
		ledger.until(() -> ledger.rows.size() == PASTED);
		ledger.grid.clearFilters();
		ledger.until(() -> ledger.rows.size() == ROWS);
	}

	@Test
	void percentAndDaysArePastedIntoTasksOfAPlan() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").plan(2024, plan -> IntStream.range(0, 100).forEach(number -> plan.task("任务" + number)));
		ledger = new OpenLedger(folder, books, Literals.PLAN_TASK, List.of("name", "due", "progress"), session -> {
			List<PlanTask> tasks = session.load(Query.of(Literals.PLAN_TASK)).stream().map(PlanTask.class::cast).toList();
			return new ListRowSource(() -> List.copyOf(tasks));
		});
		List<List<Object>> before = stored(Literals.PLAN_TASK, "name", "due", "progress");
		String block = IntStream.range(0, 100).mapToObj(row -> DAYS.get(row % 7) + "\t" + (row + 1) + (row % 2 == 0 ? "%" : " ％"))
				.collect(Collectors.joining("\n"));
		ledger.select(0, "due", 0, "due");
		ledger.step(() -> ledger.grid.operations().paste(block));
		ledger.session.save("", null);

		assertThat(stored(Literals.PLAN_TASK, "name", "due", "progress")).isEqualTo(IntStream.range(0, 100)
				.mapToObj(row -> List.<Object>of("任务" + row, LocalDate.of(2024, 3, 15), row + 1)).toList());
		ledger.undoAll();
		ledger.session.save("", null);
		assertThat(stored(Literals.PLAN_TASK, "name", "due", "progress")).isEqualTo(before);
	}
}
