/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;

/** What was unfolded before a filter: it unfolds and folds the tree as it needs, and leaves it folded when it goes. UI thread only. */
final class FoldMemory {

	private List<Object> unfolded;

	/** The words of the filter change; the tree does not show it yet. */
	void typed(TreeViewer viewer, boolean filtered) {
		if (filtered && unfolded == null) {
			unfolded = List.of(viewer.getExpandedElements());
		}
	}

	/** The tree shows what the filter lets through. */
	void shown(TreeViewer viewer, boolean filtered) {
		if (!filtered && unfolded != null) {
			unfolded.forEach(each -> viewer.setExpandedState(each, true));
			unfolded = null;
		}
	}
}
