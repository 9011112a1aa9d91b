/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The window of the wizard: large enough for tables, and it can be made larger. */
public final class ImportWizardDialog extends WizardDialog {

	private static final int WIDTH = 960;
	private static final int HEIGHT = 490;

	public ImportWizardDialog(Shell parent, ImportWizard wizard) {
		super(parent, wizard);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setPageSize(WIDTH, HEIGHT);
	}
}
