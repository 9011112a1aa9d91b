/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.jiedui.ui.sheet.model.ImportModel;
import org.jiedui.ui.sheet.model.TrialModel;

/** What would become of each row, and what is decided about those that cannot be imported. */
final class TrialPage extends StatusPage {

	private static final int[] SHARES = { 68, 32 };

	private final TrialModel model;
	private ProgressBar progress;
	private OutcomeBar outcomes;
	private RowTable rows;
	private RowDetails details;
	private HomonymBar homonyms;
	private RejectsBar rejects;

	TrialPage(ImportModel model) {
		super("trial", Messages.trialTitle, Messages.trialHint);
		this.model = model.trial();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(page);
		progress = ControlName.name(new ProgressBar(page, SWT.INDETERMINATE), "progress");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		outcomes = new OutcomeBar(page, model);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(outcomes.control());
		SashForm sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 260).applyTo(sash);
		rows = new RowTable(sash, row -> details.show(row));
		details = new RowDetails(sash, model);
		sash.setWeights(SHARES);
		homonyms = new HomonymBar(page, model);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(homonyms.control());
		rejects = new RejectsBar(page, model);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rejects.control());
		setControl(page);
		model.changes().onChange(() -> {
			if (!page.isDisposed()) {
				refresh();
			}
		});
		refresh();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			model.run();
			rows.control().setFocus();
		}
	}

	private void refresh() {
		reveal(progress, model.isBusy());
		outcomes.refresh();
		rows.show(model.rows());
		homonyms.refresh();
		reveal(homonyms.control(), !model.homonyms().isEmpty());
		rejects.refresh();
		reveal(rejects.control(), model.refused() > 0);
		((Composite) getControl()).layout(true);
		show(model.status());
	}

	private static void reveal(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}
}
