/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import org.jiedui.core.internal.workspace.StoredWorkspace;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.Workspace;

/** Workspaces for tests. */
public final class MemoryWorkspace {

	/** Who saves in tests. */
	public static final String AUTHOR = "tester";

	private MemoryWorkspace() {
	}

	/** New, empty books in memory. */
	public static Workspace open() {
		return open(new MemoryStore());
	}

	/** The books of a store; several workspaces on one store stand for several offices. */
	public static Workspace open(ObjectStore store) {
		return new StoredWorkspace(store, () -> AUTHOR);
	}
}
