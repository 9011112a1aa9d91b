/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.FieldChange;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PlanTask;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.editor.progress.Messages;
import org.jiedui.ui.editor.progress.ProgressExchange;
import org.jiedui.ui.editor.progress.ProgressRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet that comes back is looked at before anything is written. */
class ProgressExchangeTest {

	private static final Path FILE = Path.of("back.xlsx");
	private static final int LOOK_AGAIN_MILLIS = 20;

	private final List<Boolean> trials = new ArrayList<>();
	private final List<String> seen = new ArrayList<>();
	private final ProgressRows rows = new ProgressRows();
	private PageFixture fixture;
	private PlanTask task;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").plan(LocalDate.now().getYear(), plan -> plan.task("修路"));
		fixture = new PageFixture(builder);
		fixture.shell.open();
		AnnualPlan plan = (AnnualPlan) fixture.session.resource().getContents().stream().filter(AnnualPlan.class::isInstance).findFirst().orElseThrow();
		task = plan.getTasks().getFirst();
		rows.show(plan);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private ProgressExchange exchange(Kind kind) throws Exception {
		TableImporter importer = mock(TableImporter.class);
		when(importer.endings()).thenReturn(Set.of("xlsx"));
		when(importer.read(any(), any(), any())).thenAnswer(call -> {
			trials.add(call.<TableOrder>getArgument(0).trial());
			call.<Consumer<RowOutcome>>getArgument(1).accept(new RowOutcome(2, kind, fixture.session.id(task).orElseThrow(), "修路",
					kind == Kind.CHANGED ? List.of(new FieldChange(Literals.PLAN_TASK__PROGRESS, "0", "60")) : List.of(), List.of()));
			return new TableReport(List.of(), Map.of(), 0, "", List.of(), null, List.of());
		});
		return new ProgressExchange(fixture.session, new PlainQuestions(), () -> new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN),
				fixture.prompts,
				() -> fixture.shell, new FileExporters(List.of()), List.of(importer));
	}

	/** Presses a button of the dialog as soon as it is there; notes what its table shows. */
	private void answer(String button) {
		Display display = Display.getDefault();
		display.timerExec(LOOK_AGAIN_MILLIS, () -> {
			Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(Messages.readBackTitle)).findFirst()
					.orElse(null);
			if (dialog == null) {
				answer(button);
				return;
			}
			all(dialog).filter(Table.class::isInstance).forEach(table -> seen.add(((Table) table).getItem(0).getText(4)));
			all(dialog).filter(Button.class::isInstance).map(Button.class::cast).filter(each -> each.getText().equals(button)).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent ? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(ProgressExchangeTest::all))
				: Stream.of(control);
	}

	@Test
	void whatChangesIsShownAndThenTaken() throws Exception {
		answer(Messages.take);
		exchange(Kind.CHANGED).readBack(rows, FILE);
		fixture.until(() -> trials.contains(false));
		assertThat(seen).containsExactly("60");
		assertThat(trials).containsExactly(true, true, false);
	}

	@Test
	void nothingNewIsSaid() throws Exception {
		exchange(Kind.UNCHANGED).readBack(rows, FILE);
		fixture.until(() -> !trials.isEmpty());
		fixture.settle();
		verify(fixture.prompts).inform(any(), contains(Messages.nothing));
		assertThat(trials).containsExactly(true);
	}
}
