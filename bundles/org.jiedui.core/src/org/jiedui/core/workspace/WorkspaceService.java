/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import org.eclipse.core.runtime.IProgressMonitor;

/** Opens workspaces. An OSGi service of the core. */
public interface WorkspaceService {

	/**
	 * Opens the books at a place, and makes them when there are none.
	 *
	 * @param location a folder, never null
	 * @param monitor told of creation and upgrades, or null
	 * @throws WorkspaceException if the books are in use, written by a newer version, damaged, or the place cannot be written
	 */
	Workspace open(String location, IProgressMonitor monitor);

	/** Whether there are books at a place already. */
	boolean exists(String location);
}
