/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.password;

import java.util.Optional;

/** One of the places where passwords of workspaces come from. An OSGi service. */
public interface PasswordSource {

	/** Sources with a smaller number are asked first: 0 is the environment, 10 the secure storage, 100 a person. */
	int order();

	/**
	 * The password for a workspace. May wait for a person; called on the thread that opens the workspace.
	 *
	 * @return characters that the caller may overwrite; empty where this source has none
	 */
	Optional<char[]> password(PasswordRequest request);
}
