/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.TextPiece;
import org.jiedui.ui.books.ObjectEditor;
import org.jiedui.ui.books.OpenBooks;
import org.osgi.service.component.annotations.Component;

/**
 * Shows documents, and figures with the document that states them, in the editor of this bundle: from ledgers, navigator, problems and search alike.
 */
@Component
public final class SourceEditors implements ObjectEditor {

	@Override
	public boolean opens(EObject object) {
		return document(object) != null;
	}

	@Override
	public void show(OpenBooks books, EObject object, EStructuralFeature feature) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart opened = page.openEditor(new SourceInput(books, document(object)), SourceEditor.ID);
			if (opened instanceof SourceEditor editor) {
				editor.reveal(object);
			}
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Where an object is shown; null where it has no place in a text. */
	private static Document document(EObject object) {
		return switch (object) {
			case Document document -> document;
			case TextPiece piece when piece.eContainer() instanceof Document document -> document;
			case ReportedFigure figure -> figure.getDocument();
			case null, default -> null;
		};
	}
}
