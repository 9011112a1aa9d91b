/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import org.jiedui.core.workspace.Workspace;

/** Is told on the UI thread what becomes of the books. */
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

	/** The session forgot its objects and loaded them anew: whoever holds objects looks them up again by their identifiers. */
	default void reloaded(OpenBooks books) {
	}

	/** The last lease was closed; the session is no more. */
	default void closed(OpenBooks books) {
	}
}
