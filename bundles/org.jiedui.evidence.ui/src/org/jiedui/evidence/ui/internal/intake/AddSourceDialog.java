/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.evidence.DocumentKind;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.ProgrammeEntry;

/** Asks for a text and what is known of it. All that is decided lies in the {@link AddSourceModel}. */
public final class AddSourceDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(620, 600);
	private static final String EVERY_FILE = "*";

	private final AddSourceModel model;
	private final Labels labels;
	private Text file;
	private Button browse;
	private Text text;
	private Text name;
	/** Whether a field is being filled by the program. */
	private boolean filling;

	/** @param labels what fields are called */
	public AddSourceDialog(Shell parent, AddSourceModel model, Labels labels) {
		super(parent);
		this.model = model;
		this.labels = labels;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Point getInitialSize() {
		Point needed = super.getInitialSize();
		return new Point(Math.max(SIZE.x, needed.x), Math.max(SIZE.y, needed.y));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.title);
		setMessage(Messages.message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(8, 8).applyTo(area);
		createProgramme(area);
		createFile(area);
		createText(area);
		name = field(area, labels.label(Literals.DOCUMENT.getEStructuralFeature("name")), model::setName);
		createKind(area);
		field(area, labels.label(Literals.DOCUMENT__PUBLISHER), model::setPublisher);
		field(area, labels.label(Literals.DOCUMENT__PUBLISHED), model::setPublished).setMessage(Messages.dateHint);
		field(area, labels.label(Literals.DOCUMENT__LINK), model::setLink);
		enableSides();
		return area;
	}

	private void createProgramme(Composite area) {
		label(area, Messages.programme);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		List<ProgrammeEntry> entries = model.programmes();
		entries.forEach(entry -> combo.add(entry.name()));
		if (model.programme() != null) {
			combo.select(entries.indexOf(model.programme()));
		}
		combo.addListener(SWT.Selection, event -> {
			model.setProgramme(entries.get(combo.getSelectionIndex()));
			check();
		});
	}

	private void createFile(Composite area) {
		Button fromFile = side(area, Messages.fromFile, false);
		fromFile.setSelection(true);
		file = new Text(area, SWT.BORDER);
		file.setMessage(Messages.fileHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addListener(SWT.Modify, event -> {
			model.setFile(file.getText());
			check();
		});
		browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		setButtonLayoutData(browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void createText(Composite area) {
		Button fromText = side(area, Messages.fromText, true);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(fromText);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 110).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			model.setText(text.getText());
			check();
		});
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private Button side(Composite area, String words, boolean pasted) {
		Button side = new Button(area, SWT.RADIO);
		side.setText(words);
		side.addListener(SWT.Selection, event -> {
			if (side.getSelection()) {
				model.setPasted(pasted);
				enableSides();
				(pasted ? text : file).setFocus();
				check();
			}
		});
		return side;
	}

	private void enableSides() {
		file.setEnabled(!model.isPasted());
		browse.setEnabled(!model.isPasted());
		text.setEnabled(model.isPasted());
	}

	private void createKind(Composite area) {
		label(area, labels.label(Literals.DOCUMENT__KIND));
		Combo combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		for (DocumentKind each : DocumentKind.values()) {
			combo.add(labels.label(Literals.DOCUMENT_KIND, each));
		}
		combo.select(List.of(DocumentKind.values()).indexOf(model.kind()));
		combo.addListener(SWT.Selection, event -> model.setKind(DocumentKind.values()[combo.getSelectionIndex()]));
	}

	private Text field(Composite area, String words, Consumer<String> typed) {
		label(area, words);
		Text field = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
		field.addListener(SWT.Modify, event -> {
			if (!filling) {
				typed.accept(field.getText());
				check();
			}
		});
		return field;
	}

	private static void label(Composite area, String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.browseTitle);
		String readable = String.join(";", AddSourceModel.ENDINGS.stream().map(ending -> "*." + ending).toList());
		dialog.setFilterExtensions(new String[] { readable, EVERY_FILE });
		dialog.setFilterNames(new String[] { Messages.readableFiles, Messages.everyFile });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	/** Shows the name that follows from the text, and what is still missing; before anything was entered that is no error. */
	private void check() {
		if (!name.getText().equals(model.name())) {
			filling = true;
			name.setText(model.name());
			filling = false;
		}
		IStatus status = model.status();
		boolean begun = model.isPasted() ? !text.getText().isEmpty() : !file.getText().isEmpty();
		setErrorMessage(status.isOK() || !begun ? null : status.getMessage());
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(status.isOK());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.add, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}
}
