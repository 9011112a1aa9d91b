/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import org.eclipse.jface.wizard.Wizard;
import org.jiedui.ui.sheet.model.ImportModel;

/** Three steps: which table, what its columns are, what would become of its rows. Decides only; whoever opened it has the import done. */
public final class ImportWizard extends Wizard {

	private final ImportModel model;

	public ImportWizard(ImportModel model) {
		this.model = model;
		setWindowTitle(Messages.title);
	}

	@Override
	public void addPages() {
		addPage(new SourcePage(model));
		addPage(new ColumnsPage(model));
		addPage(new TrialPage(model));
	}

	@Override
	public boolean canFinish() {
		return model.canRun();
	}

	@Override
	public boolean performFinish() {
		return model.canRun();
	}
}
