/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jiedui.core.plan.PlanDifference;

/** The differences of plans as a tree: below each object the values that differ and its parts, at first only those in which something differs. */
final class DifferenceTree implements ITreeContentProvider {

	private boolean all;

	/** Shows what is the same on both sides too, or not. */
	void showAll(boolean show) {
		all = show;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof PlanDifference difference
				? Stream.concat(difference.features().stream(), difference.parts().stream().filter(part -> all || !part.isSame())).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		// nobody asks for an element by itself
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
