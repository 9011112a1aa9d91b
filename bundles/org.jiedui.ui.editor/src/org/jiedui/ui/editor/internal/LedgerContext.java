/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.grid.EmptyGrid;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;
import org.osgi.framework.FrameworkUtil;

/**
 * What a ledger page works on and with.
 *
 * @param site of the editor
 * @param books whose rows are shown
 * @param ledger which rows
 * @param catalog all ledgers
 * @param settings how values look
 * @param navigation where links lead
 */
record LedgerContext(IWorkbenchPartSite site, OpenBooks books, Ledger ledger, LedgerCatalog catalog, Settings settings, Navigation navigation) {

	/** The rows that there are now, in the order of the books. */
	List<EObject> rows() {
		return ledger.rows(ledger.rootTypes().stream().flatMap(type -> books.roots(type).stream()).toList());
	}

	/** Where something new on this page would go. */
	Place place(EObject selected) {
		return new Place(books, selected, ledger, null);
	}

	UserPrompts prompts() {
		return site.getService(UserPrompts.class);
	}

	ValueFormat format() {
		return settings.valueFormat();
	}

	GridSetup grid(EmptyGrid empty) {
		List<LedgerColumn> columns = new LedgerColumns(format()).of(ledger, catalog.creatable(ledger)).stream()
				.filter(column -> column.feature().map(this::isShown).orElse(true)).toList();
		return new GridSetup(books.session(), ledger.id(), columns, new ListRowSource(this::rows), format(), prompts())
				.findings(books.findings()).candidates(books.candidates()).empty(empty).settings(dialogSettings("grids"));
	}

	FormContext form() {
		return new FormContext.Builder(books.session(), settings::valueFormat).findings(books.findings()).navigation(navigation)
				.candidates(books.candidates()).show(this::isShown).build();
	}

	/** The programme is what the whole editor is about. */
	private boolean isShown(EStructuralFeature feature) {
		return feature != JieduiPackage.Literals.PROGRAMME_RECORD__PROGRAMME;
	}

	/** Where this bundle remembers what users arranged. */
	IDialogSettings dialogSettings(String section) {
		IDialogSettings root = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LedgerContext.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(root, section);
	}
}
