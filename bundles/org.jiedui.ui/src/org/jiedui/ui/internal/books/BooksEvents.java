/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;

/** Passes events on to all listeners; one that fails is logged and does not keep the others from being told. */
final class BooksEvents implements BooksListener {

	private final ListenerList<BooksListener> listeners = new ListenerList<>(ListenerList.IDENTITY);

	void add(BooksListener listener) {
		listeners.add(listener);
	}

	void remove(BooksListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<BooksListener> event) {
		for (BooksListener listener : listeners) {
			SafeRunner.run(() -> event.accept(listener));
		}
	}

	@Override
	public void workspaceOpened(Workspace workspace) {
		tell(listener -> listener.workspaceOpened(workspace));
	}

	@Override
	public void programmesChanged() {
		tell(BooksListener::programmesChanged);
	}

	@Override
	public void opened(OpenBooks books) {
		tell(listener -> listener.opened(books));
	}

	@Override
	public void changed(OpenBooks books) {
		tell(listener -> listener.changed(books));
	}

	@Override
	public boolean isTyping(OpenBooks books) {
		return ask(listener -> listener.isTyping(books));
	}

	@Override
	public boolean saving(OpenBooks books) {
		return !ask(listener -> !listener.saving(books));
	}

	/** Whether a listener says yes; those after it are not asked. */
	private boolean ask(Predicate<BooksListener> question) {
		AtomicBoolean answer = new AtomicBoolean();
		for (BooksListener listener : listeners) {
			SafeRunner.run(() -> answer.set(question.test(listener)));
			if (answer.get()) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void reloaded(OpenBooks books) {
		tell(listener -> listener.reloaded(books));
	}

	@Override
	public void closed(OpenBooks books) {
		tell(listener -> listener.closed(books));
	}
}
