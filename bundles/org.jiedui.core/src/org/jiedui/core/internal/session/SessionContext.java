/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Optional;

import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.Workspace;

/** What a session needs of the workspace that opened it. */
public interface SessionContext {

	Workspace workspace();

	ObjectStore store();

	NumberPool numbers();

	/** Names the user, for the history. */
	String author();

	/** Commits changes of a session, and tells the others. */
	CommitResult write(ChangeSet changes, Session origin);

	/** What became of a write of which nobody knew whether it was done; tells the others where it was. */
	Optional<CommitResult> find(ChangeSet changes, Session origin);
}
