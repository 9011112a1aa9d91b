/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageSelectionTest {

	private final FixedSelection first = new FixedSelection("one");
	private final FixedSelection second = new FixedSelection("two");
	private ISelection otherwise = StructuredSelection.EMPTY;
	private final PageSelection selection = new PageSelection(() -> otherwise);
	private final List<Object> told = new ArrayList<>();

	@BeforeEach
	void listen() {
		selection.addSelectionChangedListener(event -> told.add(((StructuredSelection) event.getSelection()).getFirstElement()));
	}

	@Test
	void withoutAPageNothingIsSelected() {
		assertThat(selection.getSelection().isEmpty()).isTrue();
	}

	@Test
	void aPageWithoutSelectionLeavesItToTheEditor() {
		selection.follow(first);
		otherwise = new StructuredSelection("programme");
		assertThat(selection.getSelection()).isEqualTo(new StructuredSelection("one"));
		selection.follow(null);
		assertThat(selection.getSelection()).isEqualTo(otherwise);
		assertThat(told).containsExactly("one", "programme");
	}

	@Test
	void anotherPageIsAnotherSelection() {
		selection.follow(first);
		selection.follow(second);
		selection.follow(null);
		assertThat(told).containsExactly("one", "two", null);
	}

	@Test
	void hearsNoMoreOfThePageItLeft() {
		selection.follow(first);
		selection.follow(second);
		told.clear();
		first.setSelection(new StructuredSelection("unseen"));
		second.setSelection(new StructuredSelection("three"));
		assertThat(told).containsExactly("three");
		assertThat(first.listeners).isEmpty();
	}

	@Test
	void selectsInThePage() {
		selection.follow(first);
		selection.setSelection(new StructuredSelection("other"));
		assertThat(first.getSelection()).isEqualTo(new StructuredSelection("other"));
	}
}
