/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.util.List;
import java.util.Set;

import org.jiedui.core.history.Commit;
import org.jiedui.core.session.Session;

/** Is told of what was committed. Called on the thread that committed; must be quick and must not ask the workspace. */
@FunctionalInterface
public interface CommitListener {

	/**
	 * @param commits one for each part that the save touched
	 * @param changed the objects that were added, changed or removed
	 * @param origin the session that saved, or null when it was none of this process
	 */
	void committed(List<Commit> commits, Set<ObjectId> changed, Session origin);
}
