/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.password;

import org.jiedui.core.workspace.Location;

/**
 * For what a password is wanted.
 *
 * @param place the workspace, whose text may hold secrets of its own: only its {@link Location#shown()} is for people
 * @param need how much it is wanted
 */
public record PasswordRequest(Location place, Need need) {

	/** How much a password is wanted. */
	public enum Need {
		/** The place may do without: nobody is to be asked. */
		OPTIONAL,
		/** Nothing goes on without. */
		REQUIRED,
		/** There is none yet: a person who chooses one types it twice. */
		NEW
	}
}
