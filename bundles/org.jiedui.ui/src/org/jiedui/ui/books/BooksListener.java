/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import org.jiedui.core.workspace.Workspace;

/** Is told on the UI thread what becomes of the books, and asked what of it is still being typed. */
public interface BooksListener {

	/** The workspace is open. */
	default void workspaceOpened(Workspace workspace) {
	}

	/** {@link Books#programmes()} answers something else. */
	default void programmesChanged() {
	}

	/** Books were loaded. */
	default void opened(OpenBooks books) {
	}

	/** A command was executed, undone or redone in the books, or they were saved. */
	default void changed(OpenBooks books) {
	}

	/** Whether something is being typed that the objects do not have yet: then there is something to save. */
	default boolean isTyping(OpenBooks books) {
		return false;
	}

	/**
	 * The books are about to be saved: whoever lets users type puts what is being typed into the objects.
	 *
	 * @return false when it is no legal value; nothing is saved then, and the listener has shown where it is
	 */
	default boolean saving(OpenBooks books) {
		return true;
	}

	/** The session forgot its objects and loaded them anew: whoever holds objects looks them up again by their identifiers. */
	default void reloaded(OpenBooks books) {
	}

	/** The last lease was closed; the session is no more. */
	default void closed(OpenBooks books) {
	}
}
