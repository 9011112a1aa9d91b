/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.function.Predicate;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;

/**
 * The tree of the navigator. A filter unfolds all that it shows; here it leaves closed what would have to be read first, else a few letters
 * would open every programme whose name has them.
 */
final class NavigatorViewer extends TreeViewer {

	private final Predicate<Object> unread;

	/** @param unread whether what stands below a node is not at hand */
	NavigatorViewer(Composite parent, int style, Predicate<Object> unread) {
		super(parent, style);
		this.unread = unread;
	}

	@Override
	public void setExpandedState(Object element, boolean expanded) {
		if (!expanded || !unread.test(element)) {
			super.setExpandedState(element, expanded);
		}
	}
}
