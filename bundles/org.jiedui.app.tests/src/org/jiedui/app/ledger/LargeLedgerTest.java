/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.grid.RowGroup;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

/** A ledger of very many rows on a real database. Only in the running product. */
@EnabledIf("isRunning")
class LargeLedgerTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);
	private static final int ROWS = 25_000;

	private final Display display = Display.getCurrent();
	private final Shell shell = new Shell(display);
	private final List<LedgerColumn> columns = new LedgerColumns(FORMAT).of(P.getProject(), List.of(), false);
	@TempDir
	private Path folder;
	private Workspace workspace;
	private Session session;
	private PagedRowSource rows;
	private LedgerGrid grid;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	/** Asks in Jobs, as the workbench does. */
	private final class Jobs implements Questions {

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

	@BeforeEach
	void open() {
		workspace = openWorkspace();
		BooksBuilder builder = new BooksBuilder();
		var programme = builder.programme("河东–迭部");
		for (int number = 0; number < ROWS; number++) {
			int amount = number;
			programme.project("项目" + number, project -> project.setBudget(Money.of(10_000L * (ROWS - amount))));
		}
		builder.saveTo(workspace);
		session = workspace.openSession();
		rows = new PagedRowSource(session, Query.of(P.getProject()), FORMAT, new Jobs());
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 700);
		grid = new LedgerGrid(shell, new GridSetup(session, "projects", columns, rows, FORMAT, mock(UserPrompts.class)));
		shell.open();
		until(() -> rows.size() == ROWS);
	}

	private Workspace openWorkspace() {
		BundleContext bundles = Platform.getBundle("org.jiedui.app").getBundleContext();
		return bundles.getService(bundles.getServiceReference(WorkspaceService.class)).open(folder.toString(), null);
	}

	@AfterEach
	void close() {
		shell.dispose();
		session.close();
		workspace.close();
	}

	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private Project row(int position) {
		until(() -> rows.get(position) != null);
		return (Project) rows.get(position);
	}

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private void arrange(Arrangement arrangement) {
		rows.arrange(arrangement);
		until(() -> !rows.isBusy());
	}

	@Test
	void scrolledEditedUndoneAndSaved() {
		Project far = row(20_000);
		assertThat(grid.reveal(far, P.getProject_Budget())).isTrue();
		session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), far, P.getProject_Budget(), Money.of(7)));
		for (int position = 0; position < 15_000; position += 100) {
			assertThat(row(position).getName()).isEqualTo("项目" + position);
		}
		assertThat(session.resource().getContents().size()).isLessThan(8_000);
		assertThat(row(20_000)).as("unsaved changes stay wherever one looks").isSameAs(far);
		session.editingDomain().getCommandStack().undo();
		assertThat(session.isDirty()).isFalse();
		assertThat(far.getBudget()).isEqualTo(Money.of(10_000L * (ROWS - 20_000)));
		session.editingDomain().getCommandStack().redo();
		session.save("", null);
		assertThat(session.isDirty()).isFalse();
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), false)), List.of()));
		assertThat(row(0)).isSameAs(far);
		assertThat(row(ROWS - 1).getName()).isEqualTo("项目0");
	}

	@Test
	void filteredAndAddedUp() {
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), false)),
				List.of(new Arrangement.Filter(column("name"), new CellCondition.Contains("项目2499")))));
		assertThat(rows.size()).isEqualTo(11);
		assertThat(row(0).getName()).isEqualTo("项目24999");
		RowGroup[] told = new RowGroup[1];
		rows.summarise(columns, all -> told[0] = all);
		until(() -> told[0] != null);
		assertThat(told[0].rows()).isEqualTo(11);
		assertThat(told[0].tallies()).singleElement().satisfies(budget -> {
			assertThat(budget.least()).isEqualByComparingTo("10000");
			assertThat(budget.count()).isEqualTo(11);
			assertThat(budget.sum()).isEqualByComparingTo(BigDecimal.valueOf(10_000L * (55 + ROWS - 2499)));
		});
	}

	@Test
	void whatOthersSavedIsSeen() {
		row(0);
		try (Session other = workspace.openSession()) {
			Project gone = (Project) other.load(Query.of(P.getProject()).page(12_345, 1)).getFirst();
			other.editingDomain().getCommandStack().execute(other.delete(List.of(gone)));
			other.save("", null);
		}
		rows.get(12_345);
		until(() -> rows.size() == ROWS - 1);
		assertThat(row(12_345).getName()).isEqualTo("项目12346");
	}
}
