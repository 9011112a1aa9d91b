/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.editor.internal.overview.OverviewActions;
import org.jiedui.ui.forms.FormNavigation;

/** Where links within the editor lead: to another page, to another editor, to the Problems view. */
final class Navigation implements OverviewActions, FormNavigation {

	private static final String PROBLEMS = "org.jiedui.ui.views.problems";

	private final BooksEditor editor;

	Navigation(BooksEditor editor) {
		this.editor = editor;
	}

	@Override
	public void openLedger(String ledger) {
		editor.turner().openLedger(ledger);
	}

	@Override
	public void openRows(String ledger, List<RowFilter> filters) {
		editor.turner().openRows(ledger, filters);
	}

	@Override
	public void show(EObject object, EStructuralFeature feature) {
		OpenBooks books = editor.getAdapter(OpenBooks.class);
		if (books.contains(object)) {
			editor.turner().reveal(object, feature);
		} else {
			EditorOpener opener = editor.getSite().getService(EditorOpener.class);
			books.session().id(object).ifPresent(id -> opener.show(id, feature));
		}
	}

	@Override
	public void open(EObject object) {
		show(object, null);
	}

	@Override
	public void openProblems() {
		try {
			editor.getSite().getPage().showView(PROBLEMS);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
