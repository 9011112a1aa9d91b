/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Repair;

/** Opens stores of one kind. An OSGi service; the first that accepts a location opens it. */
public interface ObjectStoreProvider {

	/** Whether this kind of store is what the location names. */
	boolean accepts(String location);

	/** Whether there is a store at the location. */
	boolean exists(String location);

	/**
	 * Opens a store, and makes it when there is none.
	 *
	 * @param monitor told of creation and upgrades, or null
	 * @throws org.jiedui.core.workspace.WorkspaceException with a sentence for the user
	 */
	ObjectStore open(String location, IProgressMonitor monitor);

	/**
	 * Makes a store that is encrypted with a password, or opens it when there is one already.
	 *
	 * @param monitor told of creation and upgrades, or null
	 * @throws org.jiedui.core.workspace.WorkspaceException with a sentence for the user, also where there is a store that is not encrypted
	 */
	ObjectStore createEncrypted(String location, IProgressMonitor monitor);

	/**
	 * Puts a copy of books in a place that has none. There are no books at the place unless all went well.
	 *
	 * @param backup the file that {@link org.jiedui.core.workspace.Maintenance#backUp} wrote
	 * @param findings told of what was wrong in the books already when the copy was made
	 * @param monitor told what is done, or null
	 * @throws org.jiedui.core.workspace.WorkspaceException with a sentence for the user, the same where a server has its own tools for that
	 */
	void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor);

	/**
	 * Looks in a copy what is still there of books whose file lost its end.
	 *
	 * @param isInPlace whether the copy takes the place of the file, which is kept beside it then; else nothing is changed
	 * @param findings told of what is wrong in the copy
	 * @param monitor told what is done, or null
	 * @throws org.jiedui.core.workspace.WorkspaceException with a sentence for the user, the same where a server has its own means for that; the file
	 *         stays in its place then
	 */
	Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor);
}
