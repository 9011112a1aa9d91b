/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

/** Writes books into files of one kind. An OSGi service; used by several threads at once. */
public interface FileExporter {

	/** How the names of such files end, without the point, in small letters; never empty. */
	Set<String> endings();

	/** Whether such files are made for people to read and hand on, so that personal data are masked there unless somebody asks for them. */
	default boolean isForPeople() {
		return true;
	}

	/**
	 * Writes a file; waits for the database. When it fails or is cancelled, a file that was there before is as it was, and no other is left behind.
	 *
	 * @param monitor told what is done and asked whether to go on, or null
	 * @throws ExchangeException when it cannot be done
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
	 * @throws org.jiedui.core.workspace.WorkspaceException when the books cannot be read
	 */
	ExportReport export(ExportOrder order, IProgressMonitor monitor) throws ExchangeException;
}
