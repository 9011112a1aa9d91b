/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.jiedui.core.session.Session;

/** Lets the user decide what clashes; a service, so that tests decide instead. UI thread only. */
public interface ClashPrompts {

	/**
	 * Asks for each clash of a session whose change stays, and waits for the answer.
	 *
	 * @param session that has clashes
	 * @param books what its books are called
	 * @return a command that decides them all at once, not yet executed; empty when the user would rather decide later
	 */
	Optional<Command> decide(Session session, String books);
}
