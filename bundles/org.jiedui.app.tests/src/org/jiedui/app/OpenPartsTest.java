/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

class OpenPartsTest {

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.jiedui.app.tests.openParts");
	private final OpenParts parts = new OpenParts(node);
	private final IWorkbenchPage page = mock();

	@AfterEach
	void forget() throws BackingStoreException {
		node.removeNode();
	}

	private IEditorReference editor(OpenBooks books, boolean visible) {
		IEditorPart editor = mock();
		when(editor.getAdapter(OpenBooks.class)).thenReturn(books);
		when(page.isPartVisible(editor)).thenReturn(visible);
		IEditorReference reference = mock();
		when(reference.getEditor(false)).thenReturn(editor);
		return reference;
	}

	private static OpenBooks books(int part) {
		OpenBooks books = mock();
		when(books.part()).thenReturn(part);
		return books;
	}

	private IWorkbench workbench(IEditorReference... editors) {
		when(page.getEditorReferences()).thenReturn(editors);
		IWorkbenchWindow window = mock();
		when(window.getPages()).thenReturn(new IWorkbenchPage[] { page });
		IWorkbench workbench = mock();
		when(workbench.getWorkbenchWindows()).thenReturn(new IWorkbenchWindow[] { window });
		return workbench;
	}

	@Test
	void recallsTheBooksThatWereOnTheScreen() {
		parts.remember(workbench(editor(books(4), true), editor(books(7), false), editor(books(2), true)));
		assertThat(parts.recall()).containsExactly(4, 2);
	}

	@Test
	void anEditorWhoseBooksAreNotLoadedIsLeftOut() {
		parts.remember(workbench(editor(null, true)));
		assertThat(parts.recall()).isEmpty();
	}

	@Test
	void aTabThatWasNeverShownIsLeftOut() {
		IEditorReference restored = mock();
		parts.remember(workbench(restored));
		assertThat(parts.recall()).isEmpty();
	}

	@Test
	void whatIsNotLegibleIsLeftOut() {
		node.put("openParts", "4,x,,99999999999,-1");
		assertThat(parts.recall()).containsExactly(4);
	}
}
