/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import org.eclipse.core.runtime.IProgressMonitor;

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
}
