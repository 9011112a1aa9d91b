/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jiedui.report.ReportFormat;
import org.jiedui.report.ReportPeriod;
import org.jiedui.report.ReportTemplate;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.prompts.UserPrompts;

/** Asks for template, programmes, time, language and file; what is chosen goes into a {@link ReportChoice}. */
final class ReportDialog extends TitleAreaDialog {

	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2100;
	private static final int SHOWN = 6;
	private static final List<String> LANGUAGES = List.of("zh", "en");

	private final ReportChoice choice;
	private final UserPrompts prompts;
	private final Path folder;
	private final List<ReportTemplate> templates;
	private final List<ProgrammeEntry> programmes;
	private Combo template;
	private Table chosen;
	private Button all;
	private Spinner year;
	private Spinner month;
	private Combo language;
	private Combo format;
	private Label placeLabel;
	private Text place;
	private String proposed = "";

	/**
	 * @param choice takes what is chosen, and has what is proposed
	 * @param prompts asks whether files are replaced
	 * @param folder where reports are written unless somebody says otherwise
	 */
	ReportDialog(Shell parent, ReportChoice choice, UserPrompts prompts, Path folder, List<ReportTemplate> templates, List<ProgrammeEntry> programmes) {
		super(parent);
		this.choice = choice;
		this.prompts = prompts;
		this.folder = folder;
		this.templates = templates;
		this.programmes = programmes;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		template = combo(area, Messages.template, templates.stream().map(each -> each.name(choice.language())).toList(), 0);
		label(area, Messages.programmes);
		chosen = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, chosen.getItemHeight() * SHOWN).applyTo(chosen);
		for (ProgrammeEntry programme : programmes) {
			TableItem item = new TableItem(chosen, SWT.NONE);
			item.setText(programme.name());
			item.setChecked(choice.programmes().contains(programme));
		}
		chosen.addListener(SWT.Selection, event -> changed());
		label(area, "");
		all = new Button(area, SWT.CHECK);
		all.setText(Messages.all);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(all);
		all.addListener(SWT.Selection, event -> tick(all.getSelection()));
		year = spinner(area, Messages.year, FIRST_YEAR, LAST_YEAR, choice.period().year());
		month = spinner(area, Messages.month, 0, 12, choice.period().month());
		language = combo(area, Messages.language, List.of(Messages.chinese, Messages.english), LANGUAGES.indexOf(choice.language()));
		format = combo(area, Messages.format, List.of(ReportFormat.values()).stream().map(Enum::name).toList(), choice.format().ordinal());
		placeLabel = label(area, Messages.file);
		place = new Text(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(place);
		place.addListener(SWT.Modify, event -> changed());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		setTitle(Messages.title);
		setMessage(Messages.message);
		return area;
	}

	private void tick(boolean ticked) {
		for (TableItem item : chosen.getItems()) {
			item.setChecked(ticked);
		}
		changed();
	}

	private static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private Combo combo(Composite area, String text, List<String> items, int selected) {
		label(area, text);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(Math.max(0, selected));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed());
		return combo;
	}

	private Spinner spinner(Composite area, String text, int least, int most, int value) {
		label(area, text);
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
		spinner.addListener(SWT.Modify, event -> changed());
		return spinner;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	private void changed() {
		read();
		propose();
		all.setSelection(choice.programmes().size() == programmes.size());
		placeLabel.setText(choice.several() ? Messages.folder : Messages.file);
		placeLabel.requestLayout();
		Optional<String> objection = choice.objection();
		setMessage(objection.orElse(Messages.message), objection.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(objection.isEmpty());
		}
	}

	/** As long as nobody wrote something else, the place follows what is chosen. */
	private void propose() {
		String proposal = choice.proposal(folder).toString();
		if (place.getText().equals(proposed) && !proposal.equals(proposed)) {
			proposed = proposal;
			place.setText(proposal);
		}
	}

	@Override
	protected void okPressed() {
		List<Path> replaced = choice.replaced();
		String question = replaced.size() == 1 ? NLS.bind(Messages.replaceOne, replaced.getFirst()) : NLS.bind(Messages.replaceSeveral, replaced.size());
		if (replaced.isEmpty() || prompts.confirm(Messages.title, question, Messages.replace)) {
			super.okPressed();
		}
	}

	private void read() {
		choice.template(template.getSelectionIndex() < 0 ? null : templates.get(template.getSelectionIndex()));
		List<ProgrammeEntry> ticked = new ArrayList<>();
		for (int at = 0; at < programmes.size(); at++) {
			if (chosen.getItem(at).getChecked()) {
				ticked.add(programmes.get(at));
			}
		}
		choice.programmes(ticked);
		choice.period(new ReportPeriod(year.getSelection(), month.getSelection()));
		choice.language(LANGUAGES.get(language.getSelectionIndex()));
		choice.format(ReportFormat.values()[format.getSelectionIndex()]);
		choice.place(path(place.getText().strip()));
	}

	/** What no computer takes for a path is none. */
	private static Path path(String text) {
		try {
			return text.isEmpty() ? null : Path.of(text);
		} catch (InvalidPathException none) {
			return null;
		}
	}

	private void browse() {
		String found;
		if (choice.several()) {
			found = new DirectoryDialog(getShell(), SWT.SAVE).open();
		} else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
			dialog.setFilterExtensions(new String[] { "*." + choice.format().ending() });
			dialog.setFileName(choice.programmes().isEmpty() || choice.template() == null ? "" : choice.name(choice.programmes().getFirst()));
			found = dialog.open();
		}
		if (found != null) {
			place.setText(found);
		}
	}
}
