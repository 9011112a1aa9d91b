/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.create;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;

/** Finds out where the user is. */
final class CurrentPlace {

	private CurrentPlace() {
	}

	/** The place of the active part, else that of the active editor. */
	static Optional<Place> in(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page == null ? Optional.empty() : of(page.getActivePart()).or(() -> of(page.getActiveEditor()));
	}

	private static Optional<Place> of(IWorkbenchPart part) {
		if (part == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(Adapters.adapt(part, Place.class))
				.or(() -> Optional.ofNullable(Adapters.adapt(part, OpenBooks.class)).map(open -> new Place(open, selected(part, open), null, null)));
	}

	private static EObject selected(IWorkbenchPart part, OpenBooks open) {
		ISelection selection = part.getSite().getSelectionProvider() == null ? null : part.getSite().getSelectionProvider().getSelection();
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		return first instanceof EObject object && open.contains(object) ? object : null;
	}
}
