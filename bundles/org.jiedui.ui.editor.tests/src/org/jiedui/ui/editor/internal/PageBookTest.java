/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.model.JieduiFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageBookTest {

	private final BooksPage overview = mock(BooksPage.class);
	private final BooksPage projects = mock(BooksPage.class);
	private final Composite tab = mock(Composite.class);
	private final PageBook book = new PageBook();

	@BeforeEach
	void fill() {
		book.fill(List.of(overview, projects));
	}

	@Test
	void aPageIsMadeWhenItIsFirstTurnedTo() {
		assertThat(book.at(1)).isEmpty();
		assertThat(book.turnTo(1, tab)).contains(projects);
		book.turnTo(1, tab);
		verify(projects, times(1)).createControls(tab);
		verify(overview, never()).createControls(tab);
		assertThat(book.at(1)).contains(projects);
	}

	@Test
	void whileTheBooksAreLoadedThereIsNoPage() {
		assertThat(new PageBook().turnTo(0, tab)).isEmpty();
		assertThat(book.turnTo(-1, tab)).isEmpty();
		assertThat(book.at(-1)).isEmpty();
	}

	@Test
	void findsThePageThatShowsAnObject() {
		EObject project = JieduiFactory.eINSTANCE.createProject();
		assertThat(book.showing(project)).isEmpty();
		when(projects.shows(project)).thenReturn(true);
		assertThat(book.showing(project)).hasValue(1);
	}

	@Test
	void onlyPagesWithControlsAreTold() {
		book.turnTo(0, tab);
		List<BooksPage> told = new ArrayList<>();
		book.forEach(told::add);
		assertThat(told).containsExactly(overview);
	}
}
