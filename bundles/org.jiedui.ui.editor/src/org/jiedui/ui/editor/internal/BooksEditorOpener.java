/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.jiedui.ui.books.ObjectEditor;
import org.jiedui.ui.books.OpenBooks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Opens the editors of this bundle in the active page of the workbench. */
@Component
public class BooksEditorOpener implements EditorOpener {

	private final List<ObjectEditor> editors = new CopyOnWriteArrayList<>();

	@Reference
	private Books books;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addEditor(ObjectEditor editor) {
		editors.add(editor);
	}

	void removeEditor(ObjectEditor editor) {
		editors.remove(editor);
	}

	@Override
	public void open(int part) {
		editor(part);
	}

	@Override
	public void show(ObjectId object, EStructuralFeature feature) {
		Optional<OpenBooks> loaded = books.loaded(object.part());
		Optional<EObject> found = loaded.flatMap(open -> open.session().find(object));
		if (found.isEmpty() || !showElsewhere(loaded.get(), found.get(), feature)) {
			editor(object.part()).ifPresent(editor -> editor.turner().reveal(object, feature));
		}
	}

	@Override
	public void show(OpenBooks shown, EObject object, EStructuralFeature feature) {
		if (!showElsewhere(shown, object, feature)) {
			reveal(shown.part(), opened -> Optional.of(object), feature);
		}
	}

	/** In an editor of their own, where these objects have one. */
	private boolean showElsewhere(OpenBooks shown, EObject object, EStructuralFeature feature) {
		Optional<ObjectEditor> own = editors.stream().filter(each -> each.opens(object)).findFirst();
		own.ifPresent(editor -> editor.show(shown, object, feature));
		return own.isPresent();
	}

	@Override
	public void showRows(int part, String ledger, List<RowFilter> filters) {
		editor(part).ifPresent(editor -> editor.turner().openRows(ledger, filters));
	}

	private void reveal(int part, Function<OpenBooks, Optional<EObject>> find, EStructuralFeature feature) {
		editor(part).ifPresent(editor -> editor.turner().reveal(find, feature));
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
