/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jiedui.ui.books.OpenBooks;

/**
 * Books that a part names, loaded or not. A part answers it as an adapter where its selection can name books that are not loaded; then
 * commands mean these books, and not those of the active editor.
 *
 * @param part key of the books, see {@link org.jiedui.ui.books.Books}
 * @param loaded the books, if they are loaded
 * @param loading gets them loaded; its answer is completed on the UI thread, and never when they cannot be read, of which the user is told
 */
public record NamedBooks(int part, Optional<OpenBooks> loaded, Supplier<CompletableFuture<OpenBooks>> loading) {

	static NamedBooks of(OpenBooks open) {
		return new NamedBooks(open.part(), Optional.of(open), () -> CompletableFuture.completedFuture(open));
	}

	/** The books, which are loaded first if need be. */
	public CompletableFuture<OpenBooks> request() {
		return loaded.map(CompletableFuture::completedFuture).orElseGet(loading);
	}
}
