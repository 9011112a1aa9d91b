/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.jiedui.ui.sheet.model.TrialModel;

/** What becomes of the rows that are refused, and of the others then. */
final class RejectsBar {

	private final TrialModel model;
	private final Composite row;
	private final Button good;
	private final Button write;
	private final Text file;
	private final Button browse;
	private boolean showing;

	RejectsBar(Composite parent, TrialModel model) {
		this.model = model;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(row);
		good = check("good", model::takeGoodRows);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(good);
		write = check("write", model::writeRejects);
		write.setText(Messages.writeRejects);
		file = ControlName.name(new Text(row, SWT.BORDER), "rejects");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addListener(SWT.Modify, event -> typed());
		browse = ControlName.name(new Button(row, SWT.PUSH), "browseRejects");
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private Button check(String name, Consumer<Boolean> chosen) {
		Button check = ControlName.name(new Button(row, SWT.CHECK), name);
		check.addListener(SWT.Selection, event -> chosen.accept(check.getSelection()));
		return check;
	}

	private void typed() {
		if (!showing) {
			model.setRejects(path(file.getText()));
		}
	}

	private static Path path(String text) {
		try {
			return text.isBlank() ? null : Path.of(text.strip());
		} catch (InvalidPathException noPath) {
			// The page says then that a workbook is to be named.
			return null;
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(row.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.xlsx" });
		dialog.setOverwrite(true);
		if (model.rejects() != null && model.rejects().getParent() != null) {
			dialog.setFilterPath(model.rejects().getParent().toString());
			dialog.setFileName(model.rejects().getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	Control control() {
		return row;
	}

	void refresh() {
		showing = true;
		try {
			good.setText(NLS.bind(Messages.importGood, model.refused()));
			good.setSelection(model.takesGoodRows());
			write.setSelection(model.writesRejects());
			boolean on = model.takesGoodRows() && model.writesRejects();
			write.setEnabled(model.takesGoodRows());
			file.setEnabled(on);
			browse.setEnabled(on);
			if (model.rejects() != null && !model.rejects().equals(path(file.getText()))) {
				file.setText(model.rejects().toString());
			}
		} finally {
			showing = false;
		}
	}
}
