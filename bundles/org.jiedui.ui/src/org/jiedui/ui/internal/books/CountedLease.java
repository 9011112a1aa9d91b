/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.concurrent.CompletableFuture;

import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.OpenBooks;

/** A lease that gives its share back once. */
final class CountedLease implements BooksLease {

	private final int part;
	private final CompletableFuture<OpenBooks> books = new CompletableFuture<>();
	private Runnable giveBack;

	CountedLease(int part, CompletableFuture<OpenBooks> loading, Runnable giveBack) {
		this.part = part;
		this.giveBack = giveBack;
		loading.whenComplete((loaded, failure) -> {
			if (this.giveBack == null) {
				return;
			}
			if (failure == null) {
				books.complete(loaded);
			} else {
				books.completeExceptionally(failure);
			}
		});
	}

	@Override
	public int part() {
		return part;
	}

	@Override
	public CompletableFuture<OpenBooks> books() {
		return books;
	}

	@Override
	public void close() {
		Runnable once = giveBack;
		giveBack = null;
		if (once != null) {
			once.run();
		}
	}
}
