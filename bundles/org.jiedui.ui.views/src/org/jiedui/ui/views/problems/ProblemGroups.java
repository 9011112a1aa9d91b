/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;
import org.jiedui.core.validation.Severity;

/** Keeps the tree up to date. A group of problems that appears is unfolded, unless it was folded when it was last there. UI thread only. */
final class ProblemGroups {

	private final TreeViewer viewer;
	private final ProblemList problems;
	private final Set<Severity> folded = EnumSet.noneOf(Severity.class);
	private List<Severity> listed = List.of();

	ProblemGroups(TreeViewer viewer, ProblemList problems) {
		this.viewer = viewer;
		this.problems = problems;
	}

	/** Shows what the list has now. */
	void refresh() {
		listed.forEach(this::remember);
		viewer.refresh();
		List<Severity> before = listed;
		listed = problems.severities();
		listed.stream().filter(each -> !before.contains(each) && !folded.contains(each))
				.forEach(each -> viewer.setExpandedState(each, true));
	}

	private void remember(Severity severity) {
		if (viewer.getExpandedState(severity)) {
			folded.remove(severity);
		} else {
			folded.add(severity);
		}
	}
}
