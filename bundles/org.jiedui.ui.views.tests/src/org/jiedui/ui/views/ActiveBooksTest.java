/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IAdaptable;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActiveBooksTest {

	private final OpenBooks open = mock(OpenBooks.class);
	private final IAdaptable view = mock(IAdaptable.class);
	private final IAdaptable editor = mock(IAdaptable.class);

	@BeforeEach
	void openAnEditor() {
		when(open.part()).thenReturn(1);
		when(editor.getAdapter(OpenBooks.class)).thenReturn(open);
	}

	@Test
	void areThoseOfTheEditorWhereThePartNamesNone() {
		assertThat(ActiveBooks.of(view, editor)).hasValueSatisfying(active -> {
			assertThat(active.source()).isSameAs(editor);
			assertThat(active.books().loaded()).contains(open);
		});
	}

	@Test
	void areThoseThatThePartNamesAlsoWhenTheyAreNotLoaded() {
		NamedBooks named = new NamedBooks(2, Optional.empty(), CompletableFuture::new);
		when(view.getAdapter(NamedBooks.class)).thenReturn(named);
		assertThat(ActiveBooks.of(view, editor)).contains(new ActiveBooks(view, named));
		assertThat(ActiveBooks.of(view, editor).flatMap(active -> active.books().loaded())).isEmpty();
	}

	@Test
	void areNoneWhereNothingIsOpen() {
		assertThat(ActiveBooks.of(view, null)).isEmpty();
		assertThat(ActiveBooks.of(null, null)).isEmpty();
	}

	@Test
	void booksThatAreNotLoadedAreLoadedOnRequest() {
		NamedBooks named = new NamedBooks(2, Optional.empty(), () -> CompletableFuture.completedFuture(open));
		assertThat(named.request().join()).isSameAs(open);
	}
}
