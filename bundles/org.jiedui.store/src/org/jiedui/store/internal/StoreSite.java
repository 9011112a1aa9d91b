/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.jiedui.store.internal.follow.CommitSignal;

/** What a store asks of the place where its database lies: a folder, or a server that others use too. */
public interface StoreSite {

	/** A new signal of commits of others; empty where there are no others. */
	default Optional<CommitSignal> signal() {
		return Optional.empty();
	}

	/**
	 * Writes a copy of the books.
	 *
	 * @throws org.jiedui.core.workspace.WorkspaceException with a sentence if it cannot be written, or if that is not for the store to do
	 */
	void backUp(Path file);

	/**
	 * Writes a copy of the books before data are deleted for good.
	 *
	 * @param module a word for the name of the file
	 * @return the file; empty where others made a copy
	 * @throws org.jiedui.core.workspace.WorkspaceException with a sentence if it cannot be written, or nobody said that others made one
	 */
	default Optional<Path> backUpBeforePurge(String module) {
		return Optional.empty();
	}

	/** Has a listener told of what goes wrong beside the work, as {@link org.jiedui.core.spi.store.ObjectStore#warn} has it. */
	default void onWarning(Consumer<String> listener) {
		// Nothing is done beside the work.
	}

	/** Looks at the database before it is closed. */
	default void closing() {
		// Nothing to see.
	}

	/** Lets go of the place, after the database was closed. */
	default void leave() {
		// Nobody else was kept out.
	}
}
