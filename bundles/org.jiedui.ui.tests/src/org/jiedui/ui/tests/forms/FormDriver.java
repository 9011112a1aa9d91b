/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.internal.forms.MessageLine;
import org.jiedui.ui.references.LoadedCandidates;

/** Works a form as a user does: by the identifiers of its widgets and by events. */
final class FormDriver implements AutoCloseable {

	private static final long PATIENCE = 5_000;

	final SampleBooks books = new SampleBooks();
	final PlainFindings findings = new PlainFindings();
	final List<EObject> visited = new ArrayList<>();
	final Shell shell = new Shell(Display.getDefault());
	final DetailForm form;
	private ValueFormat format = new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND);

	FormDriver() {
		shell.setLayout(new FillLayout());
		shell.setSize(700, 900);
		form = new DetailForm(shell, new FormContext.Builder(books.session, () -> format).findings(findings).navigation(visited::add)
				.candidates(new LoadedCandidates(books.session, format.labels())).build());
		shell.open();
	}

	void scale(MoneyScale scale) {
		format = new ValueFormat(format.labels(), scale);
		form.refresh();
	}

	void show(EObject object) {
		form.show(object);
		settle();
	}

	/** The widget of an identifier in the form on show, anywhere in the shell or in a window of its own. */
	<T extends Control> T find(String id, Class<T> type) {
		return Stream.of(Display.getDefault().getShells()).flatMap(FormDriver::all).filter(type::isInstance).map(type::cast)
				.filter(each -> id.equals(each.getData(DetailForm.ID)) && each.isVisible()).findFirst()
				.orElseThrow(() -> new AssertionError("no widget " + id));
	}

	boolean has(String id) {
		return all(shell).anyMatch(each -> id.equals(each.getData(DetailForm.ID)) && each.isVisible());
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent
				? Stream.concat(Stream.of(control), Stream.of(parent.getChildren()).flatMap(FormDriver::all))
				: Stream.of(control);
	}

	Text text(String feature) {
		return find(feature, Text.class);
	}

	/** Types a text in place of what stands in a field, and stays in it. */
	void type(String feature, String words) {
		text(feature).setText(words);
	}

	void leave(String feature) {
		text(feature).notifyListeners(SWT.FocusOut, new Event());
		settle();
	}

	void press(Control control, int key, char character) {
		Event event = new Event();
		event.keyCode = key;
		event.character = character;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		settle();
	}

	void click(String button) {
		find(button, Control.class).notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** What stands under a field, empty when nothing does. */
	String message(String feature) {
		return has(feature + ".message") ? find(feature + ".message", MessageLine.class).text() : "";
	}

	String title() {
		return find("title", Label.class).getText();
	}

	void undo() {
		books.session.editingDomain().getCommandStack().undo();
		settle();
	}

	void redo() {
		books.session.editingDomain().getCommandStack().redo();
		settle();
	}

	boolean canUndo() {
		return books.session.editingDomain().getCommandStack().canUndo();
	}

	void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	void until(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!Display.getDefault().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	@Override
	public void close() {
		shell.dispose();
		settle();
	}
}
