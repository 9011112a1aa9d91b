/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Stands in until the books are loaded, and says so when they cannot be. */
final class LoadingPage {

	private final Composite page;
	private final Label text;
	private final ProgressBar progress;

	/** @param name what is loaded */
	LoadingPage(Composite parent, String name) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(page);
		text = new Label(page, SWT.WRAP);
		text.setText(NLS.bind(Messages.Loading_text, name));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		progress = new ProgressBar(page, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(progress);
	}

	Control control() {
		return page;
	}

	/** Shows why the books cannot be opened. */
	void failed(Throwable failure) {
		text.setText(failure.getLocalizedMessage() == null ? failure.toString() : failure.getLocalizedMessage());
		progress.dispose();
		page.layout();
	}
}
