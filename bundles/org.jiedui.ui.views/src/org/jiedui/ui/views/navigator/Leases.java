/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;

/** The books that the navigator holds open because somebody looked into them, until it closes. */
final class Leases implements NavigatorTree.Shelf {

	private final Books books;
	private final Consumer<Throwable> failed;
	private final Map<Integer, BooksLease> held = new HashMap<>();

	/** @param failed told when books cannot be read */
	Leases(Books books, Consumer<Throwable> failed) {
		this.books = books;
		this.failed = failed;
	}

	@Override
	public void request(int part) {
		if (held.containsKey(part)) {
			return;
		}
		BooksLease lease = books.lease(part);
		held.put(part, lease);
		lease.books().whenComplete((open, failure) -> {
			if (failure != null) {
				held.remove(part);
				lease.close();
				failed.accept(failure);
			}
		});
	}

	void close() {
		held.values().forEach(BooksLease::close);
		held.clear();
	}
}
