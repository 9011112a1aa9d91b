/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

/** Takes files of one kind into books. An OSGi service; used by several threads at once. */
public interface FileImporter {

	/** How the names of such files end, without the point, in small letters; never empty. */
	Set<String> endings();

	/**
	 * Reads a file and saves what it says in one commit, or saves nothing; waits for the database.
	 *
	 * @param monitor told what is done and asked whether to go on, or null
	 * @throws ExchangeException when the file cannot be read or is none of this kind
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so; nothing is saved then
	 * @throws org.jiedui.core.workspace.WorkspaceException when the books cannot be read or written
	 */
	ImportReport read(ImportOrder order, IProgressMonitor monitor) throws ExchangeException;
}
