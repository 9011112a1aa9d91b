/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.viewers.ItemContentProvider;
import org.jiedui.ui.viewers.ItemLabelProvider;
import org.jiedui.ui.viewers.SoftSelection;

/** The outline of the record in front: the selected row with all its parts. A click leads to the part. */
final class BooksOutline extends ContentOutlinePage {

	private final CompletableFuture<OpenBooks> books;
	private final PageSelection selection;
	private final Navigation navigation;
	private final ISelectionChangedListener follow = this::follow;
	private final SessionListener changes = new SessionListener() {
		@Override
		public void changed(Session session) {
			if (!getControl().isDisposed()) {
				getTreeViewer().refresh();
			}
		}
	};
	private Session session;

	/** @param books completed on the UI thread; until then the outline is empty */
	BooksOutline(CompletableFuture<OpenBooks> books, PageSelection selection, Navigation navigation) {
		this.books = books;
		this.selection = selection;
		this.navigation = navigation;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		SoftSelection.install(getTreeViewer().getTree());
		new Continuation<>(books).then(this::open, toldByEditor -> {
		});
		getTreeViewer().addOpenListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof EObject part) {
				navigation.show(part, null);
			}
		});
	}

	private void open(OpenBooks open) {
		if (getControl().isDisposed()) {
			return;
		}
		session = open.session();
		session.addListener(changes);
		var adapters = session.editingDomain().getAdapterFactory();
		getTreeViewer().setContentProvider(new ItemContentProvider(adapters));
		getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new ItemLabelProvider(adapters, open.findings(), session::isChanged)));
		getTreeViewer().setAutoExpandLevel(2);
		show(selection.getSelection());
		selection.addSelectionChangedListener(follow);
	}

	private void follow(SelectionChangedEvent event) {
		show(event.getSelection());
	}

	private void show(Object selected) {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		Object first = selected instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		List<EObject> shown = first instanceof EObject object ? List.of(EcoreUtil.getRootContainer(object)) : List.of();
		if (!shown.equals(getTreeViewer().getInput())) {
			getTreeViewer().setInput(shown);
		}
		if (first != null) {
			getTreeViewer().setSelection(new StructuredSelection(first), true);
		}
	}

	@Override
	public void dispose() {
		selection.removeSelectionChangedListener(follow);
		if (session != null) {
			session.removeListener(changes);
		}
		super.dispose();
	}
}
