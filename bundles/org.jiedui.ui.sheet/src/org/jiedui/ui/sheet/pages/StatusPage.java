/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.jiedui.ui.sheet.model.ImportModel;

/** A page that says what the status of its part of the model is, and is complete when that is good. */
abstract class StatusPage extends WizardPage {

	private final String hint;

	/** @param hint what is to be done here, where there is nothing else to say */
	StatusPage(String name, String title, String hint) {
		super(name, title, null);
		this.hint = hint;
		setDescription(hint);
		setPageComplete(false);
	}

	final void show(IStatus status) {
		boolean error = status.getSeverity() == IStatus.ERROR;
		setErrorMessage(error ? status.getMessage() : null);
		String text = error || status.getMessage().isEmpty() || status.getMessage().equals("OK") ? hint : status.getMessage();
		setMessage(text, status.getSeverity() == IStatus.WARNING ? IMessageProvider.WARNING : IMessageProvider.NONE);
		setPageComplete(ImportModel.isGood(status));
	}
}
