/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.OpenBooks;

/** The books that the navigator holds open because somebody looked into them, until it closes. Remembers which could not be read. */
final class Leases implements NavigatorTree.Shelf {

	private final Books books;
	private final BiConsumer<Integer, Throwable> failure;
	private final Map<Integer, BooksLease> held = new HashMap<>();
	private final Set<Integer> failed = new HashSet<>();

	/** @param failure told once for each attempt to read the books of a part that fails */
	Leases(Books books, BiConsumer<Integer, Throwable> failure) {
		this.books = books;
		this.failure = failure;
	}

	@Override
	public CompletableFuture<OpenBooks> request(int part) {
		BooksLease known = held.get(part);
		if (known != null) {
			return unlessTold(known);
		}
		failed.remove(part);
		BooksLease lease = books.lease(part);
		held.put(part, lease);
		lease.books().whenComplete((open, cause) -> {
			if (cause != null) {
				held.remove(part);
				lease.close();
				failed.add(part);
				failure.accept(part, cause);
			}
		});
		return unlessTold(lease);
	}

	/** Who waits for the books goes on waiting when they cannot be read: it was told here. */
	private static CompletableFuture<OpenBooks> unlessTold(BooksLease lease) {
		return lease.books().exceptionallyCompose(told -> new CompletableFuture<>());
	}

	@Override
	public boolean failed(int part) {
		return failed.contains(part);
	}

	/** Lets what failed be tried again when somebody looks into it. Answers whether anything had failed. */
	boolean forgive() {
		boolean any = !failed.isEmpty();
		failed.clear();
		return any;
	}

	void close() {
		held.values().forEach(BooksLease::close);
		held.clear();
	}
}
