/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.LedgerGrid;

/** Does what a user does: opens books, turns to a page, selects a row, shows a view. Each method waits until the workbench is at rest again. */
final class Hand {

	static final String NAVIGATOR = "org.jiedui.ui.views.navigator";

	private final Stage stage;

	Hand(Stage stage) {
		this.stage = stage;
	}

	/** Opens the books of a part in the editor and waits until they are loaded and checked. */
	OpenBooks open(int part) {
		stage.act(() -> stage.service(EditorOpener.class).open(part));
		stage.until("the books are loaded", () -> stage.service(Books.class).loaded(part).isPresent());
		return stage.ask(() -> stage.service(Books.class).loaded(part).orElseThrow());
	}

	/** Turns to a page of the active editor, counted from 0. */
	void turnTo(int page) {
		stage.act(() -> {
			CTabFolder pages = find(CTabFolder.class, control(stage.page().getActiveEditor())).orElseThrow();
			pages.setSelection(page);
			Event event = new Event();
			event.item = pages.getItem(page);
			pages.notifyListeners(SWT.Selection, event);
		});
	}

	/** Selects the row of an object on the page that lists it, and so opens its form. */
	void select(OpenBooks books, EObject object) {
		stage.act(() -> stage.service(EditorOpener.class).show(books, object, null));
	}

	/** The grid of the page that is shown. */
	LedgerGrid grid() {
		return stage.ask(() -> all(LedgerGrid.class, control(stage.page().getActiveEditor())).filter(LedgerGrid::isVisible).findFirst()
				.orElseThrow(() -> new NoSuchElementException("The page has no grid")));
	}

	/** Brings a view to the front and makes it the active part. */
	IViewPart view(String id) {
		IViewPart[] view = new IViewPart[1];
		stage.act(() -> {
			try {
				view[0] = stage.page().showView(id);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		return view[0];
	}

	/** Unfolds the programme in the navigator down to the groups of its ledgers. */
	void unfold(IViewPart navigator, OpenBooks books) {
		stage.act(() -> {
			TreeViewer tree = (TreeViewer) navigator.getSite().getSelectionProvider();
			for (TreeItem item : tree.getTree().getItems()) {
				if (item.getText().equals(books.name())) {
					tree.expandToLevel(item.getData(), 2);
				}
			}
		});
	}

	void activateEditor() {
		stage.act(() -> stage.page().activate(stage.page().getActiveEditor()));
	}

	/** Begins a command that opens a dialog. */
	void beginCommand(String id) {
		stage.begin(() -> {
			try {
				stage.service(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException("The command " + id + " failed", e);
			}
		});
	}

	/** Waits for the dialog that was begun. */
	Shell dialog() {
		stage.until("a dialog is open", () -> dialogs().findFirst().isPresent());
		return stage.ask(() -> dialogs().findFirst().orElseThrow());
	}

	/** Closes all dialogs as Escape does. */
	void closeDialogs() {
		stage.act(() -> dialogs().toList().forEach(Shell::close));
	}

	private Stream<Shell> dialogs() {
		return Arrays.stream(stage.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null && !shell.getText().isEmpty());
	}

	/** The widget of a part. UI thread only. */
	static Composite control(IWorkbenchPart part) {
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	/** The first control of a class in a part or any other composite. UI thread only. */
	static <T extends Control> Optional<T> find(Class<T> type, Composite root) {
		return all(type, root).findFirst();
	}

	/** All controls of a class in a composite. UI thread only. */
	static <T extends Control> List<T> every(Class<T> type, Composite root) {
		return all(type, root).toList();
	}

	/** The rows of the first table of a part. UI thread only. */
	static List<TableItem> tableItems(IWorkbenchPart part) {
		return find(Table.class, control(part)).map(table -> List.of(table.getItems())).orElse(List.of());
	}

	private static <T extends Control> Stream<T> all(Class<T> type, Composite root) {
		List<T> found = new ArrayList<>();
		collect(type, root, found);
		return found.stream();
	}

	private static <T extends Control> void collect(Class<T> type, Composite parent, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(type, composite, found);
			}
		}
	}
}
