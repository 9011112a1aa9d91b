/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which groups are folded. They are known by their values, so that a group stays as it is when rows are sorted, filtered or read anew. */
final class GroupFolds {

	private boolean folded = true;
	/** Those that are not as the others are. */
	private final Set<List<String>> others = new HashSet<>();

	/** What belongs to no group yet is seen unless somebody folds it. */
	boolean isFolded(GroupRow group) {
		return others.contains(group.path()) != (folded && group.key().isPresent());
	}

	void fold(GroupRow group, boolean fold) {
		if (isFolded(group) != fold && !others.remove(group.path())) {
			others.add(group.path());
		}
	}

	/** Folds or unfolds all groups, those that come later too. */
	void foldAll(boolean fold) {
		folded = fold;
		others.clear();
	}
}
