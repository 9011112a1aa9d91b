/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.TextForm;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.sheet.model.ImportModel;
import org.jiedui.ui.sheet.model.SourceModel;
import org.jiedui.ui.viewers.MutedText;

/** Which table of which file, what its rows are, and whose books take them; with the beginning of the table as it stands in the file. */
final class SourcePage extends StatusPage {

	private static final int COLUMNS = 4;

	private final SourceModel model;
	private Text file;
	private Choices<String> sheets;
	private Choices<EClass> types;
	private Choices<Optional<ProgrammeEntry>> programmes;
	private Composite form;
	private Choices<Charset> encodings;
	private Choices<Character> separators;
	private PreviewTable preview;

	SourcePage(ImportModel model) {
		super("source", Messages.sourceTitle, Messages.sourceHint);
		this.model = model.source();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 8).spacing(8, 6).applyTo(page);
		createFile(page);
		sheets = new Choices<>(labelled(page, Messages.sheet), "sheet", model::setSheet);
		fill(sheets.control());
		types = new Choices<>(labelled(page, Messages.rowsAre), "type", model::setType);
		fill(types.control());
		programmes = new Choices<>(labelled(page, Messages.programme), "programme", chosen -> model.setProgramme(chosen.orElse(null)));
		fill(programmes.control());
		createForm(page);
		Label caption = new Label(page, SWT.NONE);
		caption.setText(Messages.asInFile);
		MutedText.install(caption);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 4).applyTo(caption);
		preview = new PreviewTable(page);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(400, 200).applyTo(preview.control());
		setControl(page);
		model.changes().onChange(() -> {
			if (!page.isDisposed()) {
				refresh();
			}
		});
		refresh();
	}

	private void createFile(Composite page) {
		file = ControlName.name(new Text(labelled(page, Messages.file), SWT.BORDER | SWT.READ_ONLY), "file");
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(row);
		file.setParent(row);
		fill(file);
		Button browse = ControlName.name(new Button(row, SWT.PUSH), "browse");
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	/** A label, and beside it what is made next. */
	private static Composite labelled(Composite page, String text) {
		new Label(page, SWT.NONE).setText(text);
		return page;
	}

	private static void fill(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
	}

	private void createForm(Composite page) {
		form = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(form);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(form);
		encodings = new Choices<>(labelled(form, Messages.encoding), "encoding",
				chosen -> model.setForm(new TextForm(chosen, model.form().map(TextForm::separator).orElse(','))));
		fill(encodings.control());
		separators = new Choices<>(labelled(form, Messages.separatedBy), "separator",
				chosen -> model.setForm(new TextForm(model.form().map(TextForm::encoding).orElse(SourceModel.ENCODINGS.getFirst()), chosen)));
		fill(separators.control());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.xlsm;*.csv;*.tsv;*.txt", "*" });
		dialog.setFilterNames(new String[] { Messages.tables, Messages.allFiles });
		if (model.file() != null && model.file().getParent() != null) {
			dialog.setFilterPath(model.file().getParent().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			model.setFile(Path.of(chosen));
		}
	}

	private void refresh() {
		file.setText(model.file() == null ? "" : model.file().toString());
		sheets.show(model.sheets(), name -> name, model.sheet());
		sheets.control().setEnabled(model.sheets().size() > 1);
		types.show(model.types(), model::label, model.type());
		showProgrammes();
		boolean text = model.form().isPresent();
		((GridData) form.getLayoutData()).widthHint = text ? SWT.DEFAULT : 0;
		form.setVisible(text);
		model.form().ifPresent(this::showForm);
		preview.show(model.preview().orElse(null), model.recognition().map(Recognition::headerRow).orElse(0));
		show(model.status());
	}

	private void showProgrammes() {
		List<Optional<ProgrammeEntry>> offered = new ArrayList<>();
		boolean free = !model.takesProgramme() || model.namesProgrammes() || model.programmes().isEmpty();
		if (free) {
			offered.add(Optional.empty());
		}
		if (model.takesProgramme()) {
			model.programmes().forEach(each -> offered.add(Optional.of(each)));
		}
		programmes.show(offered, each -> each.map(ProgrammeEntry::name).orElseGet(this::nobody), model.programme());
		programmes.control().setEnabled(offered.size() > 1);
	}

	private String nobody() {
		if (model.type() == null) {
			return "";
		}
		if (!model.takesProgramme()) {
			return Messages.register;
		}
		return model.programmes().isEmpty() ? Messages.newProgramme : Messages.asRowsSay;
	}

	private void showForm(TextForm shown) {
		List<Charset> known = new ArrayList<>(SourceModel.ENCODINGS);
		if (!known.contains(shown.encoding())) {
			known.add(shown.encoding());
		}
		encodings.show(known, Charset::displayName, shown.encoding());
		separators.show(SourceModel.SEPARATORS, SourcePage::separator, shown.separator());
	}

	private static String separator(char separator) {
		return switch (separator) {
			case ',' -> Messages.comma;
			case ';' -> Messages.semicolon;
			case '\t' -> Messages.tabulator;
			default -> Messages.bar;
		};
	}
}
