/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.grid.LedgerGrid;

/**
 * Edits a row of a ledger in the running workbench as a user does, for tests of the built product: a value in the grid, another one in the form, each
 * undone and done again, and saves. Then the workbench ends.
 * <p>
 * Plays when the system property {@value #RESULT} names a file, into which it writes {@code done}, or what failed. {@value #ROW} says what:
 * {@code programme/ledger/name of the row/feature=typed in the grid/feature=typed in the form}.
 */
public final class Rehearsal implements IStartup {

	static final String RESULT = "jiedui.rehearsal";
	static final String ROW = "jiedui.rehearsal.row";

	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";

	@Override
	public void earlyStartup() {
		String result = System.getProperty(RESULT);
		if (result != null) {
			// Not in the Job of the platform that called: a step is done when no Job runs.
			new Thread(() -> play(Path.of(result), System.getProperty(ROW, "").split("/")), "Rehearsal").start();
		}
	}

	private static void play(Path result, String[] row) {
		Stage stage = new Stage(PlatformUI.getWorkbench());
		try {
			new Edit(stage, new Hand(stage), row).run();
			write(result, "done");
		} catch (RuntimeException failure) {
			write(result, String.valueOf(failure));
		} finally {
			stage.close();
		}
	}

	private static void write(Path file, String line) {
		try {
			Files.writeString(file, line + System.lineSeparator());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The play.
	 *
	 * @param row programme, ledger, name of the row, what is typed in the grid, what is typed in the form
	 */
	private record Edit(Stage stage, Hand hand, String[] row) {

		void run() {
			stage.until("the programmes are read", () -> !stage.service(Books.class).programmes().isEmpty());
			Shown shown = new Shown(stage, hand, this::part);
			OpenBooks books = shown.open();
			Ledger ledger = shown.catalog().find(row[1]).orElseThrow(() -> new NoSuchElementException("No ledger " + row[1]));
			EObject object = shown.rows(ledger).stream().filter(each -> row[2].equals(each.eGet(each.eClass().getEStructuralFeature("name")))).findFirst()
					.orElseThrow(() -> new NoSuchElementException("No row " + row[2]));
			edit(books, object, row[3], this::typeInGrid);
			edit(books, object, row[4], this::typeInForm);
			hand.activateEditor();
			hand.beginCommand(SAVE);
			stage.until("it is saved", () -> !books.session().isDirty());
		}

		private int part() {
			return stage.ask(() -> stage.service(Books.class).programmes().stream().filter(entry -> entry.name().contains(row[0])).findFirst())
					.map(ProgrammeEntry::part).orElseThrow(() -> new NoSuchElementException("No programme " + row[0]));
		}

		/** Types something in one way or another. */
		private interface Typing {
			void type(EObject object, EStructuralFeature feature, String words);
		}

		private void edit(OpenBooks books, EObject object, String what, Typing typing) {
			// Enter in the grid leads on to the next row.
			hand.select(books, object);
			Map.Entry<String, String> pair = Map.entry(what.substring(0, what.indexOf('=')), what.substring(what.indexOf('=') + 1));
			EStructuralFeature feature = object.eClass().getEStructuralFeature(pair.getKey());
			String before = value(object, feature);
			typing.type(object, feature, pair.getValue());
			stage.until(feature.getName() + " is typed", () -> !value(object, feature).equals(before));
			String after = stage.ask(() -> value(object, feature));
			hand.activateEditor();
			hand.beginCommand(UNDO);
			stage.until(feature.getName() + " is as before", () -> value(object, feature).equals(before));
			hand.beginCommand(REDO);
			stage.until(feature.getName() + " is as typed", () -> value(object, feature).equals(after));
		}

		private static String value(EObject object, EStructuralFeature feature) {
			return String.valueOf(object.eGet(feature));
		}

		private void typeInGrid(EObject object, EStructuralFeature feature, String words) {
			LedgerGrid grid = hand.grid();
			stage.act(() -> {
				if (!grid.reveal(object, feature)) {
					throw new NoSuchElementException("The grid does not show the row");
				}
				grid.operations().edit();
			});
			NatTable table = grid.table();
			stage.until("the cell is being edited", () -> table.getActiveCellEditor() != null);
			stage.act(() -> {
				Text cell = (Text) table.getActiveCellEditor().getEditorControl();
				cell.setText(words);
				press(cell, SWT.CR);
			});
		}

		private void typeInForm(EObject object, EStructuralFeature feature, String words) {
			stage.act(() -> {
				Text field = Hand.every(Text.class, stage.window().getShell()).stream()
						.filter(each -> feature.getName().equals(each.getData(DetailForm.ID)) && each.isVisible()).findFirst()
						.orElseThrow(() -> new NoSuchElementException("The form does not show " + feature.getName()));
				field.setFocus();
				field.setText(words);
				field.notifyListeners(SWT.FocusOut, new Event());
			});
		}

		private static void press(Control control, char key) {
			Event event = new Event();
			event.keyCode = key;
			event.character = key;
			event.doit = true;
			control.notifyListeners(SWT.KeyDown, event);
		}
	}
}
