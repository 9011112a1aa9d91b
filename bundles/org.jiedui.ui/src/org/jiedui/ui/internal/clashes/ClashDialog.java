/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.ui.internal.widgets.WidgetId;

/** Shows what others changed too, and lets choose whose change stays before all is saved. */
final class ClashDialog extends Dialog {

	private static final int WIDTH = 840;
	private static final int LIST_HEIGHT = 240;

	private final String books;
	private final ClashChoices choices;
	private ClashTable table;

	/** @param books what they are called */
	ClashDialog(Shell parent, String books, ClashChoices choices) {
		super(parent);
		this.books = books;
		this.choices = choices;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 10).applyTo(area);
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setText(NLS.bind(Messages.question, books));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		table = new ClashTable(area, choices, this::enable);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(table.control());
		Composite all = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(all);
		chooseAll(all, Messages.allMine, Choice.MINE);
		chooseAll(all, Messages.allTheirs, Choice.THEIRS);
		return area;
	}

	private void chooseAll(Composite parent, String label, Choice choice) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		WidgetId.set(button, choice.name());
		button.addListener(SWT.Selection, event -> table.choose(choices.rows(), choice));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	public void create() {
		super.create();
		enable();
		table.control().setFocus();
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(choices.isComplete());
	}
}
