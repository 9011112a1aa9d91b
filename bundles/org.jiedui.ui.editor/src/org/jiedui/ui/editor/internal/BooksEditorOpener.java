/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the editors of this bundle in the active page of the workbench. */
@Component
public class BooksEditorOpener implements EditorOpener {

	@Reference
	private Books books;

	@Override
	public void open(int part) {
		editor(part);
	}

	@Override
	public void show(ObjectId object, EStructuralFeature feature) {
		editor(object.part()).ifPresent(editor -> editor.reveal(object, feature));
	}

	@Override
	public void show(OpenBooks shown, EObject object, EStructuralFeature feature) {
		reveal(shown.part(), opened -> Optional.of(object), feature);
	}

	@Override
	public void showRows(int part, String ledger, List<RowFilter> filters) {
		editor(part).ifPresent(editor -> editor.openRows(ledger, filters));
	}

	private void reveal(int part, Function<OpenBooks, Optional<EObject>> find, EStructuralFeature feature) {
		editor(part).ifPresent(editor -> editor.reveal(find, feature));
	}

	private Optional<BooksEditor> editor(int part) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart editor = page.openEditor(new BooksInput(part, name(part)), BooksEditor.ID);
			return editor instanceof BooksEditor opened ? Optional.of(opened) : Optional.empty();
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	private String name(int part) {
		return part == ObjectId.REGISTER ? Messages.Register_name
				: books.programmes().stream().filter(entry -> entry.part() == part).map(entry -> entry.name()).findFirst().orElse("");
	}
}
