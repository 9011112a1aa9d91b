/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.settings.Settings;

/**
 * What every page works on and with.
 *
 * @param site of the editor
 * @param books that are shown
 * @param settings how values look
 * @param navigation where links lead
 * @param arrangements in which it is remembered what users arranged
 */
record PageContext(IWorkbenchPartSite site, OpenBooks books, Settings settings, Navigation navigation, IDialogSettings arrangements) {

	FormContext form() {
		return new FormContext.Builder(books.session(), settings::valueFormat).findings(books.findings()).navigation(navigation)
				.candidates(books.candidates()).show(PageContext::isShown).build();
	}

	/** The programme is what the whole editor is about. */
	static boolean isShown(EStructuralFeature feature) {
		return feature != JieduiPackage.Literals.PROGRAMME_RECORD__PROGRAMME;
	}

	/** Where something is remembered that users arranged. */
	IDialogSettings arrangement(String section) {
		return DialogSettings.getOrCreateSection(arrangements, section);
	}
}
