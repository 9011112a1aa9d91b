/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigatorFilterTest {

	private static final Map<String, List<String>> TREE = Map.of("", List.of("Kunshan", "Bijiang"), "Kunshan", List.of("Road"), "Bijiang",
			List.of("School"));

	private final List<Object> lookedInto = new ArrayList<>();
	private final Set<Object> unread = Set.of("Bijiang");
	private final NavigatorFilter filter = new NavigatorFilter(String.class::cast, unread::contains);
	private Shell shell;
	private NavigatorViewer viewer;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		viewer = new NavigatorViewer(shell, SWT.NONE, unread::contains);
		viewer.setContentProvider(new Nodes());
		viewer.addFilter(filter);
		viewer.setInput("");
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private final class Nodes implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return TREE.get(input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			lookedInto.add(element);
			return TREE.getOrDefault(element, List.of()).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return TREE.containsKey(element);
		}
	}

	private void type(String words) {
		filter.setPattern(words);
		viewer.refresh();
	}

	@Test
	void looksIntoLoadedBooksOnly() {
		type("o");
		assertThat(viewer.getTree().getItems()).extracting(item -> item.getData()).containsExactly("Kunshan");
		assertThat(lookedInto).contains("Kunshan").doesNotContain("Bijiang");
	}

	@Test
	void findsBooksThatAreNotLoadedByTheirName() {
		type("bij");
		assertThat(viewer.getTree().getItems()).extracting(item -> item.getData()).containsExactly("Bijiang");
	}

	@Test
	void unfoldsOnItsOwnWhatIsLoadedOnly() {
		viewer.setExpandedState("Bijiang", true);
		viewer.setExpandedState("Kunshan", true);
		assertThat(lookedInto).doesNotContain("Bijiang");
		assertThat(viewer.getExpandedElements()).containsExactly("Kunshan");
	}

	@Test
	void whatWasUnfoldedComesBackWhenTheFilterGoes() {
		FoldMemory folds = new FoldMemory();
		viewer.setExpandedState("Kunshan", true);
		folds.typed(viewer, true);
		type("bij");
		folds.shown(viewer, true);
		assertThat(viewer.getExpandedElements()).isEmpty();
		folds.typed(viewer, true);
		folds.typed(viewer, false);
		viewer.collapseAll();
		type("");
		folds.shown(viewer, false);
		assertThat(viewer.getExpandedElements()).containsExactly("Kunshan");
	}

	@Test
	void aPersonMayUnfoldAnything() {
		viewer.expandToLevel("Bijiang", 1);
		assertThat(lookedInto).contains("Bijiang");
	}
}
