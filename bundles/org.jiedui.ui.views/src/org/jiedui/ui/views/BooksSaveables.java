/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;

/**
 * Makes the loaded books known to the workbench as things that can be saved, on behalf of a view in which they can be changed without an
 * editor. Then Save All, and the question at the end, know of them.
 */
public final class BooksSaveables implements BooksListener {

	private final Books books;
	private final ISaveablesSource source;
	private final ISaveablesLifecycleListener workbench;
	private final List<Saveable> known = new ArrayList<>();

	/** @param workbench is told what comes and goes */
	public BooksSaveables(Books books, ISaveablesSource source, ISaveablesLifecycleListener workbench) {
		this.books = books;
		this.source = source;
		this.workbench = workbench;
	}

	/** Begins to tell. */
	public void start() {
		books.addListener(this);
		books.loaded().forEach(this::opened);
	}

	/** The loaded books. */
	public Saveable[] all() {
		return known.toArray(Saveable[]::new);
	}

	@Override
	public void opened(OpenBooks open) {
		known.add(open.saveable());
		tell(SaveablesLifecycleEvent.POST_OPEN, open);
	}

	@Override
	public void changed(OpenBooks open) {
		tell(SaveablesLifecycleEvent.DIRTY_CHANGED, open);
	}

	@Override
	public void reloaded(OpenBooks open) {
		changed(open);
	}

	@Override
	public void closed(OpenBooks open) {
		known.remove(open.saveable());
		tell(SaveablesLifecycleEvent.POST_CLOSE, open);
	}

	private void tell(int what, OpenBooks open) {
		workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(source, what, new Saveable[] { open.saveable() }, false));
	}

	/** Stops telling. The workbench knows by itself that a view that is closed has nothing to save any more. */
	public void stop() {
		books.removeListener(this);
		known.clear();
	}
}
