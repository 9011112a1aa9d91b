/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where modules come from: an address, a folder or a zip file. UI thread only. */
final class SourceLine extends Composite {

	private final Text place;
	private final Runnable chosen;

	/** @param chosen told when the user wants to see what the source offers */
	SourceLine(Composite parent, Runnable chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.source);
		place = new Text(this, SWT.BORDER);
		place.setMessage(Messages.sourceHint);
		place.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> chosen.run()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(place);
		button(Messages.chooseFolder, () -> choose(new DirectoryDialog(getShell(), SWT.OPEN).open()));
		button(Messages.chooseFile, this::chooseFile);
		button(Messages.list, chosen);
	}

	private void button(String text, Runnable run) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.zip", "*" });
		choose(dialog.open());
	}

	private void choose(String path) {
		if (path != null) {
			place.setText(path);
			chosen.run();
		}
	}

	/** What the user named, empty when nothing. */
	String text() {
		return place.getText().strip();
	}

	@Override
	public void setEnabled(boolean enabled) {
		for (var each : getChildren()) {
			each.setEnabled(enabled);
		}
	}
}
