/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** What can be done with the database of open books. Thread-safe; waits for the database, so it must not be called on the UI thread. */
public interface Maintenance {

	/**
	 * Writes a copy of the books, as they are at one moment, while they are in use.
	 *
	 * @param file must not be there yet
	 * @param monitor told what is done, or null; cancelling has no effect
	 * @throws WorkspaceException if the file is there or cannot be written, the disk has no room for it, or the database is one that has its own tools
	 *         for that
	 */
	void backUp(Path file, IProgressMonitor monitor);

	/**
	 * Looks whether the database agrees with itself: also whether what objects have is what the history says of them, as far as it says it. Changes
	 * nothing. Needs little memory however large the books are.
	 *
	 * @param findings told of what is wrong, on any thread but one after the other; must not ask the workspace
	 * @param monitor told what is done and asked again and again whether to end, or null
	 */
	void verify(Consumer<BooksFinding> findings, IProgressMonitor monitor);
}
