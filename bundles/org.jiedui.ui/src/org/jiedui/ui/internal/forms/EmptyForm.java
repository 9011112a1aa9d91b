/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jiedui.ui.theme.Palette;

/** What stands where a form will be: the sentence that tells how it comes. */
public final class EmptyForm extends Composite {

	private static final int ABOVE = 40;

	public EmptyForm(Composite parent, Palette palette) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginTop = ABOVE;
		setLayout(layout);
		Label sentence = new Label(this, SWT.WRAP | SWT.CENTER);
		sentence.setText(Messages.nothingSelected);
		sentence.setForeground(palette.muted());
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}
}
