/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.claims;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.CellMenu;
import org.osgi.service.component.annotations.Component;

/** What menus of ledgers offer: documents and figures are opened in their text, all else tells which texts claim it. */
@Component
public final class EvidenceMenu implements CellMenu {

	@Override
	public void fill(IMenuManager menu, OpenBooks books, List<EObject> rows, Optional<EStructuralFeature> feature) {
		if (rows.size() != 1) {
			return;
		}
		EObject row = rows.getFirst();
		if (row instanceof Document) {
			menu.add(action(Messages.openSource, () -> show(books, row)));
		} else if (row instanceof ReportedFigure) {
			menu.add(action(Messages.showInSource, () -> show(books, row)));
		} else if (row instanceof ProgrammeRecord entry) {
			menu.add(action(Messages.sourcesOf, () -> new SourcesOf(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).open(books, entry, feature)));
		}
	}

	private static void show(OpenBooks books, EObject row) {
		PlatformUI.getWorkbench().getService(EditorOpener.class).show(books, row, null);
	}

	private static IAction action(String text, Runnable run) {
		return new RunAction(text, ImageDescriptor.createFromURL(EvidenceMenu.class.getResource("/icons/source.svg")), run);
	}
}
