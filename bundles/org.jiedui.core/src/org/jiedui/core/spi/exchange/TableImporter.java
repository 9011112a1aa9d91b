/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** Takes tables of one kind of file into books, row by row. An OSGi service; used by several threads at once. */
public interface TableImporter {

	/** How the names of such files end, without the point, in small letters; never empty. */
	Set<String> endings();

	/**
	 * Reads a table and saves the rows that are not refused, in one commit; waits for the database.
	 *
	 * @param rows told of each row in the order of the file, before anything is saved
	 * @param monitor told what is done and asked whether to go on, or null
	 * @throws UnclearOrderException when the order does not fit the file, or leaves open what the file does not say; nothing is saved then
	 * @throws ExchangeException when the file cannot be read to its end; nothing is saved then
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so; nothing is saved then
	 * @throws org.jiedui.core.workspace.WorkspaceException when the books cannot be read or written
	 */
	TableReport read(TableOrder order, Consumer<RowOutcome> rows, IProgressMonitor monitor) throws ExchangeException;
}
