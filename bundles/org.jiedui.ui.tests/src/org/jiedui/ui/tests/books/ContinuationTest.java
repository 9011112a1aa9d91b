/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jiedui.ui.books.Continuation;
import org.junit.jupiter.api.Test;

class ContinuationTest {

	private final CompletableFuture<String> future = new CompletableFuture<>();
	private final List<Object> told = new ArrayList<>();
	private final RuntimeException failure = new IllegalStateException("no");

	@Test
	void goesOnWithTheAnswer() {
		new Continuation<>(future).then(told::add, told::add);
		future.complete("books");
		assertThat(told).containsExactly("books");
	}

	@Test
	void tellsWhyThereIsNoAnswer() {
		new Continuation<>(future.thenApply(String::strip)).then(told::add, told::add);
		future.completeExceptionally(failure);
		assertThat(told).containsExactly(failure);
	}

	@Test
	void tellsWhatFailedOnTheAnswer() {
		new Continuation<>(future).then(answer -> {
			throw failure;
		}, told::add);
		future.complete("books");
		assertThat(told).containsExactly(failure);
	}
}
