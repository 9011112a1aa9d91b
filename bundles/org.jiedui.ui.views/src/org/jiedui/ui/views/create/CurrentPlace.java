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
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.views.ActiveBooks;

/** Finds out where the user is. */
final class CurrentPlace {

	private CurrentPlace() {
	}

	/** The place of the active part, else that of the active editor; empty also while the books that are meant are not loaded. */
	static Optional<Place> in(IWorkbenchWindow window) {
		return ActiveBooks.in(window).flatMap(active -> active.books().loaded().map(open -> of(active.source(), open)));
	}

	private static Place of(Object part, OpenBooks open) {
		Place place = Adapters.adapt(part, Place.class);
		return place != null ? place : new Place(open, part instanceof IWorkbenchPart shown ? selected(shown, open) : null, null, null);
	}

	private static EObject selected(IWorkbenchPart part, OpenBooks open) {
		ISelection selection = part.getSite().getSelectionProvider() == null ? null : part.getSite().getSelectionProvider().getSelection();
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		return first instanceof EObject object && open.contains(object) ? object : null;
	}
}
