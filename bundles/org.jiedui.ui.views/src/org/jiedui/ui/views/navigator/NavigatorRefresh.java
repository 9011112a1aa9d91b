/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.findings.FindingLookup;

/** Keeps the tree up to date. Many changes at once, such as those of one command, lead to one refresh. */
final class NavigatorRefresh implements BooksListener, FindingLookup.Listener {

	private static final int DELAY_MILLIS = 60;

	private final TreeViewer viewer;
	private final NavigatorTree tree;
	private final Books books;
	private final Runnable firstShown;
	private final List<Runnable> waiting = new ArrayList<>();
	private boolean shown;
	private boolean scheduled;

	/** @param firstShown called once there are programmes in the tree */
	NavigatorRefresh(TreeViewer viewer, NavigatorTree tree, Books books, Runnable firstShown) {
		this.viewer = viewer;
		this.tree = tree;
		this.books = books;
		this.firstShown = firstShown;
	}

	void start() {
		books.addListener(this);
		books.loaded().forEach(open -> open.findings().addListener(this));
		if (books.workspace().isDone()) {
			workspaceOpened(books.workspace().join());
		}
	}

	/** Whether there were programmes to show, and they are in the tree. */
	boolean hasShown() {
		return shown;
	}

	void stop() {
		books.removeListener(this);
		books.loaded().forEach(open -> open.findings().removeListener(this));
	}

	/** Refreshes soon. */
	void later() {
		if (!scheduled && !viewer.getControl().isDisposed()) {
			scheduled = true;
			viewer.getControl().getDisplay().timerExec(DELAY_MILLIS, this::refresh);
		}
	}

	/** Refreshes soon, and does then what needs an up-to-date tree. */
	void then(Runnable once) {
		waiting.add(once);
		later();
	}

	private void refresh() {
		scheduled = false;
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (viewer.isCellEditorActive()) {
			// A refresh would take away the name that is being typed.
			later();
		} else {
			viewer.refresh();
			if (!shown && books.workspace().isDone()) {
				shown = true;
				firstShown.run();
			}
			List<Runnable> due = List.copyOf(waiting);
			waiting.clear();
			due.forEach(Runnable::run);
		}
	}

	@Override
	public void workspaceOpened(Workspace workspace) {
		later();
	}

	@Override
	public void programmesChanged() {
		later();
	}

	@Override
	public void opened(OpenBooks open) {
		open.findings().addListener(this);
		changed(open);
	}

	@Override
	public void changed(OpenBooks open) {
		tree.forget(open.part());
		later();
	}

	@Override
	public void reloaded(OpenBooks open) {
		changed(open);
	}

	@Override
	public void closed(OpenBooks open) {
		changed(open);
	}

	@Override
	public void findingsChanged(Collection<? extends EObject> objects) {
		later();
	}
}
