/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest {

	private static final EStructuralFeature NAME = JieduiPackage.Literals.PROGRAMME_RECORD__NAME;

	private final EObject object = JieduiFactory.eINSTANCE.createProject();
	private final OpenBooks books = mock(OpenBooks.class);
	private final Session session = mock(Session.class);
	private final EditorOpener opener = mock(EditorOpener.class);
	private final BooksEditor editor = mock(BooksEditor.class);
	private final PageTurner turner = mock(PageTurner.class);
	private final Navigation navigation = new Navigation(editor);

	@BeforeEach
	void prepare() {
		IWorkbenchPartSite site = mock(IWorkbenchPartSite.class);
		when(editor.getAdapter(OpenBooks.class)).thenReturn(books);
		when(editor.getSite()).thenReturn(site);
		when(editor.turner()).thenReturn(turner);
		when(site.getService(EditorOpener.class)).thenReturn(opener);
		when(books.session()).thenReturn(session);
	}

	@Test
	void whatStandsInTheseBooksIsShownInThisEditor() {
		when(books.contains(object)).thenReturn(true);
		navigation.show(object, NAME);
		verify(turner).reveal(object, NAME);
		verifyNoInteractions(opener);
	}

	@Test
	void whatIsReferredToOpensInAnother() {
		ObjectId id = ObjectId.of(ObjectId.REGISTER, 3);
		when(session.id(object)).thenReturn(Optional.of(id));
		navigation.open(object);
		verify(opener).show(id, null);
		verifyNoInteractions(turner);
	}

	@Test
	void whatWasNeverSavedElsewhereCannotBeShown() {
		when(session.id(object)).thenReturn(Optional.empty());
		navigation.open(object);
		verifyNoInteractions(opener);
	}
}
