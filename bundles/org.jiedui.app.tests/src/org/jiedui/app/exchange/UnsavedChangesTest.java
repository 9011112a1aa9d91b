/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.OptionalInt;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.Test;

class UnsavedChangesTest {

	private final UserPrompts prompts = mock(UserPrompts.class);
	private final OpenBooks books = mock(OpenBooks.class);

	private boolean settle(OptionalInt answer, IStatus saved) {
		when(books.isDirty()).thenReturn(true);
		when(books.name()).thenReturn("Kunshan");
		when(books.save(any(), any())).thenReturn(saved);
		when(prompts.choose(any(), any(), any())).thenReturn(answer);
		return new UnsavedChanges(prompts).settle(books);
	}

	@Test
	void savedBooksAreExportedWithoutAQuestion() {
		assertThat(new UnsavedChanges(prompts).settle(books)).isTrue();
		verifyNoInteractions(prompts);
	}

	@Test
	void savesFirst() {
		assertThat(settle(OptionalInt.of(0), Status.OK_STATUS)).isTrue();
		verify(books).save(any(), any());
	}

	@Test
	void exportsWhatIsSaved() {
		assertThat(settle(OptionalInt.of(1), Status.OK_STATUS)).isTrue();
		verify(books, never()).save(any(), any());
	}

	@Test
	void exportsNothing() {
		assertThat(settle(OptionalInt.of(2), Status.OK_STATUS)).isFalse();
		assertThat(settle(OptionalInt.empty(), Status.OK_STATUS)).isFalse();
		verify(books, never()).save(any(), any());
	}

	@Test
	void exportsNothingWhenTheChangesCannotBeSaved() {
		assertThat(settle(OptionalInt.of(0), Status.error("The disk is full"))).isFalse();
		verify(prompts).fail(any(), any(), any());
	}

	@Test
	void exportsNothingWhenTheUserDecidesLaterAboutClashes() {
		assertThat(settle(OptionalInt.of(0), Status.CANCEL_STATUS)).isFalse();
		verify(prompts, never()).fail(any(), any(), any());
	}
}
