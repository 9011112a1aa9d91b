/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.jiedui.ui.views.navigator.NavigatorNode.BooksNode;

/** What the navigator looked like when the workbench was closed. */
final class NavigatorMemory {

	private static final String EXPANDED = "expanded";
	private static final String FOLLOWS = "follows";

	private final Set<Integer> expanded = new LinkedHashSet<>();
	private final boolean follows;

	/** @param memento null at the first start */
	NavigatorMemory(IMemento memento) {
		String parts = memento == null ? null : memento.getString(EXPANDED);
		if (parts != null && !parts.isEmpty()) {
			Arrays.stream(parts.split(" ")).map(Integer::valueOf).forEach(expanded::add);
		}
		Boolean kept = memento == null ? null : memento.getBoolean(FOLLOWS);
		follows = kept == null || kept;
	}

	/** Whether the selection followed the editor. */
	boolean follows() {
		return follows;
	}

	/** Unfolds once the programmes that were unfolded. Their books are loaded, which the tree asks for by itself. */
	void restore(TreeViewer viewer) {
		Set<Integer> once = Set.copyOf(expanded);
		expanded.clear();
		once.forEach(part -> viewer.expandToLevel(new BooksNode(part), 1));
	}

	void save(IMemento memento, TreeViewer viewer, boolean following) {
		Set<Integer> parts = new LinkedHashSet<>(expanded);
		for (Object element : viewer.getExpandedElements()) {
			if (element instanceof BooksNode node) {
				parts.add(node.part());
			}
		}
		memento.putString(EXPANDED, parts.stream().map(String::valueOf).collect(Collectors.joining(" ")));
		memento.putBoolean(FOLLOWS, following);
	}
}
