/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeasesTest {

	private static final int PART = 7;

	private final Books books = mock(Books.class);
	private final BooksLease lease = mock(BooksLease.class);
	private final List<Throwable> told = new ArrayList<>();
	private final Leases leases = new Leases(books, (part, failure) -> told.add(failure));
	private CompletableFuture<OpenBooks> loading = new CompletableFuture<>();

	@BeforeEach
	void lend() {
		when(books.lease(anyInt())).thenReturn(lease);
		when(lease.books()).thenAnswer(call -> loading);
	}

	@Test
	void takesALeaseOnceAndAnswersTheBooks() {
		CompletableFuture<OpenBooks> first = leases.request(PART);
		CompletableFuture<OpenBooks> second = leases.request(PART);
		OpenBooks open = mock(OpenBooks.class);
		loading.complete(open);
		assertThat(first.join()).isSameAs(open);
		assertThat(second.join()).isSameAs(open);
		verify(books, times(1)).lease(PART);
	}

	@Test
	void remembersWhatCouldNotBeReadUntilItIsForgiven() {
		leases.request(PART);
		loading.completeExceptionally(new IllegalStateException("The disk is gone"));
		assertThat(leases.failed(PART)).isTrue();
		assertThat(told).hasSize(1);
		verify(lease).close();
		assertThat(leases.forgive()).isTrue();
		assertThat(leases.failed(PART)).isFalse();
		assertThat(leases.forgive()).isFalse();
	}

	@Test
	void whoAsksAfterAFailureGetsANewAttempt() {
		leases.request(PART);
		loading.completeExceptionally(new IllegalStateException("The disk is gone"));
		loading = new CompletableFuture<>();
		leases.request(PART);
		assertThat(leases.failed(PART)).isFalse();
		verify(books, times(2)).lease(PART);
	}
}
