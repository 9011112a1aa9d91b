/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jiedui.ui.books.OpenBooks;

/** Has no books, and remembers who asked for which. */
final class EmptyShelf implements NavigatorTree.Shelf {

	/** The parts that were asked for, in order. */
	final List<Integer> requested = new ArrayList<>();
	/** The parts that could not be read. */
	final Set<Integer> failed = new HashSet<>();

	@Override
	public CompletableFuture<OpenBooks> request(int part) {
		requested.add(part);
		return new CompletableFuture<>();
	}

	@Override
	public boolean failed(int part) {
		return failed.contains(part);
	}
}
