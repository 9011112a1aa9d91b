/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

/**
 * Keeps passwords of workspaces for the user of this computer. An OSGi service of the core. All methods may wait for a person and throw
 * {@link WorkspaceException} with a sentence where the computer offers nothing that passwords could be kept in.
 */
public interface PasswordVault {

	/** Keeps a password in place of the former one; the characters are not changed. */
	void keep(Location place, char[] password);

	/** Forgets a password; returns whether there was one. */
	boolean forget(Location place);
}
