/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;
import java.util.Set;

import org.jiedui.core.history.Commit;
import org.jiedui.core.workspace.ObjectId;

/**
 * What others committed to the same database since the last time.
 *
 * @param commits without changes, in the order in which they were made
 * @param changed the objects that were added, changed or removed
 */
public record ForeignCommits(List<Commit> commits, Set<ObjectId> changed) {

	public ForeignCommits {
		commits = List.copyOf(commits);
		changed = Set.copyOf(changed);
	}
}
