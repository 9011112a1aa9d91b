/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.sheet.model.TrialModel;

/** Says that names in the file have several bearers, and leads to where it is decided who is meant. */
final class HomonymBar {

	private final TrialModel model;
	private final Composite row;
	private final Label sign;
	private final Label text;
	private final ImageCache images;

	HomonymBar(Composite parent, TrialModel model) {
		this.model = model;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		images = new ImageCache(row);
		sign = new Label(row, SWT.NONE);
		text = ControlName.name(new Label(row, SWT.NONE), "homonyms");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button decide = ControlName.name(new Button(row, SWT.PUSH), "decide");
		decide.setText(Messages.decide);
		decide.addListener(SWT.Selection, event -> decide());
	}

	private void decide() {
		HomonymDialog dialog = new HomonymDialog(row.getShell(), model);
		if (dialog.open() == Window.OK) {
			model.decide(dialog.decisions());
		}
	}

	Control control() {
		return row;
	}

	void refresh() {
		sign.setImage(images.get(model.open() > 0 ? Icon.WARNING : Icon.OK));
		text.setText(model.open() > 0 ? NLS.bind(Messages.homonymsOpen, model.open()) : Messages.homonymsDecided);
	}
}
