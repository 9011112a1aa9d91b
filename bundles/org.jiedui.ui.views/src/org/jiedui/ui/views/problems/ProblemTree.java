/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.problems;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jiedui.core.validation.Severity;

/** Problems below their severity. */
final class ProblemTree implements ITreeContentProvider {

	private final ProblemList problems;

	ProblemTree(ProblemList problems) {
		this.problems = problems;
	}

	@Override
	public Object[] getElements(Object input) {
		return problems.severities().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return element instanceof Severity severity ? problems.of(severity).toArray() : new Object[0];
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Severity;
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Problem problem ? problem.severity() : null;
	}
}
