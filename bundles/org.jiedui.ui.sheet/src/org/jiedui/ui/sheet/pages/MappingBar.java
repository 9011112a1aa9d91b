/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jiedui.ui.sheet.model.MappingNames;

/** The mappings that are remembered by name. */
final class MappingBar {

	private final MappingNames model;
	private final Composite row;
	private final Choices<String> names;
	private final Button forget;

	MappingBar(Composite parent, MappingNames model) {
		this.model = model;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.mapping);
		names = new Choices<>(row, "mapping", model::load);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(names.control());
		button("remember", Messages.remember).addListener(SWT.Selection, event -> remember());
		forget = button("forget", Messages.forget);
		forget.addListener(SWT.Selection, event -> model.remove(model.current()));
	}

	private Button button(String name, String label) {
		Button button = ControlName.name(new Button(row, SWT.PUSH), name);
		button.setText(label);
		return button;
	}

	Control control() {
		return row;
	}

	private void remember() {
		InputDialog dialog = new InputDialog(row.getShell(), Messages.rememberTitle, Messages.rememberQuestion, model.current(),
				name -> name.isBlank() ? Messages.rememberBlank : null);
		if (dialog.open() == Window.OK) {
			model.save(dialog.getValue());
		}
	}

	void refresh() {
		List<String> all = new ArrayList<>(model.names());
		all.addFirst("");
		names.show(all, name -> name.isEmpty() ? Messages.asProposed : name, model.current());
		forget.setEnabled(!model.current().isEmpty());
	}
}
