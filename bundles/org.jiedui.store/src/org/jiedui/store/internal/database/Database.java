/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

/** An open database. Thread-safe. */
public interface Database {

	Dialect dialect();

	/**
	 * Asks, in a transaction that sees the state of one moment.
	 *
	 * @throws org.jiedui.core.workspace.WorkspaceException if the database fails, or the caller is interrupted while it waits
	 * @throws RuntimeException whatever else the work throws
	 */
	<T> T read(Work<T> work);

	/**
	 * Writes, in a transaction that is committed when the work returns and rolled back when it throws. An interrupt of the caller waits until
	 * that is done, so that nobody is told of a failure where something was written.
	 *
	 * @throws org.jiedui.core.workspace.WorkspaceException if the database fails
	 * @throws RuntimeException whatever else the work throws
	 */
	<T> T write(Work<T> work);

	/** Waits for what is under way, then lets go of the database. */
	void close();
}
