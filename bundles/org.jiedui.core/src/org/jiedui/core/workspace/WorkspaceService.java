/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** Opens workspaces. An OSGi service of the core. */
public interface WorkspaceService {

	/**
	 * Opens the books at a place, and makes them when there are none.
	 *
	 * @param location a folder or the address of a database on a server, never null
	 * @param monitor told of creation and upgrades, or null
	 * @throws WorkspaceException if the books are in use, written by a newer version, damaged, or the place cannot be written
	 */
	Workspace open(String location, IProgressMonitor monitor);

	/**
	 * Makes books that nobody can read without a password, or opens them where they are there already. The password comes from a
	 * {@link org.jiedui.core.spi.password.PasswordSource}.
	 *
	 * @param location a folder
	 * @param monitor told of creation and upgrades, or null
	 * @throws WorkspaceException as {@link #open}; and if there is no password or one that is too short, if there are books that are not encrypted, or
	 *         the place is a server
	 */
	Workspace createEncrypted(String location, IProgressMonitor monitor);

	/**
	 * Puts a copy of books in a place that has none: the folder must be new or empty.
	 *
	 * @param backup the file that {@link Maintenance#backUp} wrote
	 * @param findings told of what was wrong in the books already when the copy was made
	 * @param monitor told what is done, or null
	 * @throws WorkspaceException if the file is no backup, damaged or of a newer version, or the place has something; nothing is left there
	 *         then
	 */
	void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor);

	/**
	 * Looks what is still there of books whose file lost its end, by a power failure for instance: a copy of the file goes back to the last state that
	 * is whole, and is verified. What was saved later is not in it.
	 *
	 * @param location a folder
	 * @param isInPlace whether the copy takes the place of the file, which is kept beside it then; else nothing is changed
	 * @param findings told of what is wrong in the copy
	 * @param monitor told what is done, or null
	 * @throws WorkspaceException if the books are in use, nothing can be read of them, there is no room for the copy, or the place is a server; the file
	 *         stays in its place then
	 */
	Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor);

	/** Whether there are books at a place already. */
	boolean exists(String location);
}
