/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.ledger.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;

/** The outline of an editor: the ledgers of its books with their objects, as in the navigator. A double click goes there. */
public final class OutlinePage extends Page implements IContentOutlinePage {

	private final IEditorPart editor;
	private final Books books;
	private final BooksListener loading = new BooksListener() {
		@Override
		public void opened(OpenBooks open) {
			show();
		}
	};
	private TreeViewer viewer;
	private NavigatorRefresh refresh;

	/** @param editor adapts to its books once they are loaded */
	public OutlinePage(IEditorPart editor) {
		this.editor = editor;
		books = editor.getSite().getService(Books.class);
	}

	@Override
	public void createControl(Composite parent) {
		Labels labels = new Labels(Locale.getDefault());
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		NavigatorTree tree = new NavigatorTree(books, new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), labels, part -> {
			// The editor holds its books itself.
		});
		viewer.setContentProvider(tree);
		NavigatorLabels texts = new NavigatorLabels(books, tree, labels, new ImageCache(viewer.getControl()));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(texts));
		viewer.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
		refresh = new NavigatorRefresh(viewer, tree, books, shown -> {
			// Nothing was unfolded before.
		});
		refresh.start();
		books.addListener(loading);
		getSite().setSelectionProvider(this);
		show();
	}

	private Optional<OpenBooks> open() {
		return Optional.ofNullable(Adapters.adapt(editor, OpenBooks.class));
	}

	private void show() {
		if (viewer.getInput() == null) {
			open().ifPresent(open -> viewer.setInput(new BooksNode(open.part())));
		}
	}

	private void open(IStructuredSelection selection) {
		Object first = selection.getFirstElement();
		if (first instanceof EObject object) {
			open().ifPresent(open -> editor.getSite().getService(EditorOpener.class).show(open, object, null));
		} else if (first != null) {
			viewer.setExpandedState(first, !viewer.getExpandedState(first));
		}
	}

	@Override
	public Control getControl() {
		return viewer == null ? null : viewer.getControl();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		books.removeListener(loading);
		if (refresh != null) {
			refresh.stop();
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		viewer.addSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return viewer.getSelection();
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		viewer.removeSelectionChangedListener(listener);
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.setSelection(selection);
	}
}
