/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.passwords;

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
import org.eclipse.swt.widgets.Text;

/** Asks for the password of one workspace, and whether to keep it. */
final class PasswordDialog extends Dialog {

	private static final int WIDTH = 380;

	private final String place;
	private Text text;
	private Button keep;
	private char[] password = {};
	private boolean kept;

	/** @param place the workspace, as people may read it */
	PasswordDialog(Shell parent, String place) {
		super(parent);
		this.place = place;
	}

	/** What was typed; empty unless the dialog was closed with OK. The caller may overwrite it. */
	char[] password() {
		return password;
	}

	/** Whether it is to be kept. */
	boolean isKept() {
		return kept;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(8, 10).applyTo(area);
		Label question = new Label(area, SWT.WRAP);
		question.setText(NLS.bind(Messages.question, place));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(question);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.password);
		text = new Text(area, SWT.BORDER | SWT.PASSWORD);
		text.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(text.getCharCount() > 0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		keep = new Button(area, SWT.CHECK);
		keep.setText(Messages.keep);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.open, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		password = text.getTextChars();
		kept = keep.getSelection();
		super.okPressed();
	}
}
