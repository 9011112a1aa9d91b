/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.RowSource;
import org.jiedui.ui.prompts.UserPrompts;
import org.osgi.framework.BundleContext;

/** A ledger in a window over books on the embedded database, in Chinese, money in 万元; the register is loaded, so that cells can name parties. */
final class OpenLedger implements AutoCloseable {

	static final ValueFormat FORMAT = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int WIDTH = 80;

	final Display display = Display.getCurrent();
	final Workspace workspace;
	final Session session;
	final RowSource rows;
	final LedgerGrid grid;
	private final Shell shell = new Shell(display);

	/**
	 * @param folder for the database
	 * @param books what it is to hold
	 * @param type of the rows
	 * @param columns the visible columns by their identifiers, in their order
	 * @param source makes the rows of a session
	 */
	OpenLedger(Path folder, BooksBuilder books, EClass type, List<String> columns, Function<Session, RowSource> source) {
		BundleContext bundles = Platform.getBundle("org.jiedui.app").getBundleContext();
		workspace = bundles.getService(bundles.getServiceReference(WorkspaceService.class)).open(folder.toString(), null);
		books.saveTo(workspace);
		session = workspace.openSession();
		session.load(Query.of(JieduiPackage.Literals.PARTY));
		rows = source.apply(session);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 700);
		List<LedgerColumn> known = new LedgerColumns(FORMAT).of(type, List.of(), false);
		grid = new LedgerGrid(shell, new GridSetup(session, type.getName(), known, rows, FORMAT, prompts()));
		Stream<GridState.Column> shown = columns.stream().map(id -> new GridState.Column(id, WIDTH, true));
		Stream<GridState.Column> hidden = known.stream().map(LedgerColumn::id).filter(id -> !columns.contains(id))
				.map(id -> new GridState.Column(id, WIDTH, false));
		grid.arrange(new GridState(Stream.concat(shown, hidden).toList(), 0, List.of()));
		shell.open();
		assertThat(visible()).isEqualTo(columns);
	}

	/** Whoever is told something is told that it did not work. */
	private static UserPrompts prompts() {
		UserPrompts prompts = mock(UserPrompts.class);
		doAnswer(told -> {
			throw new AssertionError(Arrays.toString(told.getArguments()));
		}).when(prompts).inform(any(), any());
		return prompts;
	}

	private List<String> visible() {
		return grid.operations().visibleColumns().stream().map(LedgerColumn::id).toList();
	}

	/** Handles events until a condition holds. */
	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Does something that is one step of undo, and waits for it. */
	void step(Runnable work) {
		var before = stack().getMostRecentCommand();
		work.run();
		until(() -> stack().getMostRecentCommand() != before);
	}

	private CommandStack stack() {
		return session.editingDomain().getCommandStack();
	}

	/** Selects cells of one column or several, the first and the last included. */
	void select(int row, String column, int lastRow, String lastColumn) {
		SelectionLayer selection = selectionLayer();
		selection.doCommand(new SelectCellCommand(selection, visible().indexOf(column), row, false, false));
		selection.doCommand(new SelectCellCommand(selection, visible().indexOf(lastColumn), lastRow, true, false));
	}

	private SelectionLayer selectionLayer() {
		var body = ((GridLayer) grid.table().getLayer()).getBodyLayer();
		return (SelectionLayer) body.getUnderlyingLayerByPosition(body.getColumnCount() - 1, 0).getUnderlyingLayerByPosition(0, 0);
	}

	/** Undoes everything; returns how many steps it were. */
	int undoAll() {
		int steps = 0;
		for (; stack().canUndo(); steps++) {
			stack().undo();
		}
		return steps;
	}

	/** Redoes everything. */
	void redoAll() {
		while (stack().canRedo()) {
			stack().redo();
		}
	}

	/** Opens a dialog and waits for it. */
	Shell dialog(Runnable opening) {
		List<Shell> before = List.of(display.getShells());
		opening.run();
		until(() -> display.getShells().length > before.size());
		return Arrays.stream(display.getShells()).filter(each -> !before.contains(each)).findFirst().orElseThrow();
	}

	/** All controls of a kind, in the order in which they stand in a dialog. */
	static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	/** A button of a dialog by its number in {@link IDialogConstants}. */
	static Button button(Shell dialog, int id) {
		Optional<Button> button = all(dialog, Button.class).stream().filter(each -> Integer.valueOf(id).equals(each.getData())).findFirst();
		return button.orElseThrow();
	}

	/** Presses a button of a dialog as soon as it is enabled. */
	void press(Shell dialog, int id) {
		until(() -> button(dialog, id).isEnabled());
		button(dialog, id).notifyListeners(SWT.Selection, new Event());
	}

	@Override
	public void close() {
		shell.dispose();
		session.close();
		workspace.close();
	}
}
