/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.properties.ObjectPropertyPage;
import org.jiedui.ui.views.navigator.OutlinePage;

/** Gives the product's editors their pages in the Details and Outline views, so that editors need to know nothing of these. */
public final class EditorPages implements IAdapterFactory {

	private static final String OWN = "org.jiedui.";

	@Override
	public <T> T getAdapter(Object part, Class<T> type) {
		if (!(part instanceof IEditorPart editor) || !editor.getEditorSite().getId().startsWith(OWN)) {
			return null;
		}
		if (type == IPropertySheetPage.class) {
			Books books = editor.getSite().getService(Books.class);
			return type.cast(new ObjectPropertyPage(books, element -> element instanceof EObject object ? object : null));
		}
		return type == IContentOutlinePage.class ? type.cast(new OutlinePage(editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class, IContentOutlinePage.class };
	}
}
