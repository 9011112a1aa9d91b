/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jiedui.ui.sheet.ImportBooks;
import org.jiedui.ui.sheet.model.ImportModel;

/** Opens the wizard and uses it as a user does. */
final class WizardDriver implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Shell shell = new Shell();
	private final ImportModel model;
	private final ImportWizardDialog dialog;

	WizardDriver(ImportBooks books, Path file) {
		model = new ImportModel(books.surroundings(Locale.getDefault(), () -> new JobBackground(shell.getDisplay())), null);
		dialog = new ImportWizardDialog(shell, new ImportWizard(model));
		dialog.setBlockOnOpen(false);
		dialog.open();
		model.begin(file);
	}

	ImportModel model() {
		return model;
	}

	/** Handles events until something holds. */
	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Display display = shell.getDisplay();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Goes on once that is possible. */
	void next() {
		Button next = button(IDialogConstants.NEXT_ID);
		until(next::isEnabled);
		select(next);
	}

	boolean canFinish() {
		return button(IDialogConstants.FINISH_ID).isEnabled();
	}

	/** Waits for the dry run and finishes. */
	void finish() {
		until(this::canFinish);
		select(button(IDialogConstants.FINISH_ID));
		until(() -> dialog.getReturnCode() == WizardDialog.OK && (dialog.getShell() == null || dialog.getShell().isDisposed()));
	}

	/** The buttons of a wizard carry their identifiers. */
	private Button button(int id) {
		return (Button) find(dialog.getShell(), child -> child instanceof Button && Integer.valueOf(id).equals(child.getData()));
	}

	String message() {
		String error = dialog.getCurrentPage().getErrorMessage();
		return error == null ? dialog.getCurrentPage().getMessage() : error;
	}

	Table table(String name) {
		return (Table) named(name);
	}

	Combo combo(String name) {
		return (Combo) named(name);
	}

	/** Of the page that is shown. */
	Control named(String name) {
		Control control = find((Composite) dialog.getCurrentPage().getControl(), child -> name.equals(child.getData(ControlName.KEY)));
		assertThat(control).as(name).isNotNull();
		return control;
	}

	private static Control find(Composite parent, Predicate<Control> test) {
		for (Control child : parent.getChildren()) {
			Control found = test.test(child) ? child : child instanceof Composite composite ? find(composite, test) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	void select(Button button) {
		if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses from a list by what stands there. */
	void choose(String name, String label) {
		Combo combo = combo(name);
		int index = combo.indexOf(label);
		assertThat(index).as("%s in %s", label, String.join(", ", combo.getItems())).isNotNegative();
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Selects a row of a table. */
	void selectRow(String name, int index) {
		Table table = table(name);
		table.setSelection(index);
		Event event = new Event();
		event.item = table.getItem(index);
		table.notifyListeners(SWT.Selection, event);
	}

	@Override
	public void close() {
		model.close();
		if (dialog.getShell() != null) {
			dialog.close();
		}
		shell.dispose();
	}
}
