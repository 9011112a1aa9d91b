/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.RowSource;

/** A grid of a ledger in a shell of its own, over a real session on books in memory. */
final class GridFixture implements AutoCloseable {

	static final ValueFormat CHINESE = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);
	private static final LedgerCatalog CATALOG = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));
	private static final List<String> PLACES = List.of("迭部县", "电尕镇", "旺藏镇");
	private static final long PATIENCE = 10_000_000_000L;

	final Workspace workspace = MemoryWorkspace.open();
	final Session session = workspace.openSession();
	final PromptsSpy prompts = new PromptsSpy();
	final FindingsStub findings = new FindingsStub();
	final IDialogSettings settings;
	final Display display = Display.getDefault();
	final Shell shell = new Shell(display);
	final Ledger ledger;
	final List<LedgerColumn> columns;
	final RowSource rows;
	final LedgerGrid grid;
	int created;

	GridFixture(String ledgerId, BooksBuilder books) {
		this(ledgerId, books, new DialogSettings("grids"));
	}

	GridFixture(String ledgerId, BooksBuilder books, IDialogSettings settings) {
		this(ledgerId, settings, fixture -> {
			books.addTo(fixture.session);
			fixture.session.save("", null);
			fixture.session.editingDomain().getCommandStack().flush();
			return new ListRowSource(() -> fixture.ledger.rows(fixture.session.resource().getContents()));
		});
	}

	/** A grid in which cells are marked that others changed. */
	static GridFixture withForeignChanges(String ledgerId, BooksBuilder books, ForeignChanges foreign) {
		return new GridFixture(ledgerId, new DialogSettings("grids"), fixture -> {
			books.addTo(fixture.session);
			fixture.session.save("", null);
			fixture.session.editingDomain().getCommandStack().flush();
			return new ListRowSource(() -> fixture.ledger.rows(fixture.session.resource().getContents()));
		}, foreign);
	}

	/** A grid that asks for its rows by the page, in Jobs. */
	static GridFixture paged(String ledgerId, BooksBuilder books, EClass type) {
		return new GridFixture(ledgerId, new DialogSettings("grids"), fixture -> {
			books.saveTo(fixture.workspace);
			return new PagedRowSource(fixture.session, Query.of(type), CHINESE, new PagedGridTest.Jobs(fixture.display::asyncExec));
		});
	}

	private GridFixture(String ledgerId, IDialogSettings settings, Function<GridFixture, RowSource> source) {
		this(ledgerId, settings, source, ForeignChanges.NONE);
	}

	private GridFixture(String ledgerId, IDialogSettings settings, Function<GridFixture, RowSource> source, ForeignChanges foreign) {
		this.settings = settings;
		ledger = CATALOG.find(ledgerId).orElseThrow();
		columns = new LedgerColumns(CHINESE).of(ledger, CATALOG.creatable(ledger));
		rows = source.apply(this);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 600);
		grid = new LedgerGrid(shell, new GridSetup(session, ledgerId, columns, rows, CHINESE, prompts).findings(findings)
				.foreignChanges(foreign).settings(settings)
				.empty(new EmptyGrid("这里列出项目。", "新建项目", () -> created++)));
		shell.open();
		pump();
	}

	/** Books of one programme with so many projects at three places, the first with the largest budget. */
	static BooksBuilder projects(int count) {
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

	Project project(int row) {
		return (Project) rows.get(row);
	}

	boolean canUndo() {
		return session.editingDomain().getCommandStack().canUndo();
	}

	NatTable table() {
		return grid.table();
	}

	/** Selects the cell of a row by the feature's name. */
	void select(int row, String feature) {
		EObject object = rows.get(row);
		EStructuralFeature column = object.eClass().getEStructuralFeature(feature);
		grid.reveal(object, column);
		pump();
	}

	/** Selects a range, the corner cells included. */
	void select(int row, String feature, int lastRow, String lastFeature) {
		select(row, feature);
		var selection = selectionLayer();
		selection.doCommand(new SelectCellCommand(selection, position(lastFeature), lastRow, true, false));
		pump();
	}

	SelectionLayer selectionLayer() {
		var layer = ((GridLayer) table().getLayer()).getBodyLayer();
		return (SelectionLayer) layer.getUnderlyingLayerByPosition(layer.getColumnCount() - 1, 0)
				.getUnderlyingLayerByPosition(0, 0);
	}

	/** Scrolls to a row. */
	void show(int row) {
		var layer = ((GridLayer) table().getLayer()).getBodyLayer();
		var viewport = (ViewportLayer) layer.getUnderlyingLayerByPosition(layer.getColumnCount() - 1, 0);
		viewport.moveRowPositionIntoViewport(row);
		pump();
	}

	/** Where a column stands among the visible ones. */
	int position(String id) {
		List<LedgerColumn> visible = grid.operations().visibleColumns();
		for (int position = 0; position < visible.size(); position++) {
			if (visible.get(position).id().equals(id)) {
				return position;
			}
		}
		throw new AssertionError("not visible: " + id);
	}

	/** The index of a column in the data. */
	int index(String id) {
		return columns.indexOf(columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow());
	}

	/** What a cell shows. */
	String text(int row, String id) {
		return columns.get(index(id)).text(rows.get(row));
	}

	List<String> texts(String id) {
		return IntStream.range(0, rows.size()).mapToObj(row -> text(row, id)).toList();
	}

	/** Presses a key in the table, or in the editor of a cell that is open. */
	void press(int modifiers, int key) {
		var target = grid.operations().isEditing() ? table().getActiveCellEditor().getEditorControl() : table();
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.widget = target;
		event.stateMask = modifiers;
		event.keyCode = key;
		event.character = key < 0x10000 ? (char) key : 0;
		event.doit = true;
		target.notifyListeners(SWT.KeyDown, event);
		if (!target.isDisposed()) {
			target.notifyListeners(SWT.KeyUp, event);
		}
		pump();
	}

	void undo() {
		session.editingDomain().getCommandStack().undo();
		pump();
	}

	void redo() {
		session.editingDomain().getCommandStack().redo();
		pump();
	}

	/** Handles what is waiting. */
	void pump() {
		while (display.readAndDispatch()) {
			// Until nothing waits.
		}
	}

	/** Handles events until a condition holds. */
	void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	@Override
	public void close() {
		shell.dispose();
		pump();
		session.close();
		workspace.close();
	}
}
