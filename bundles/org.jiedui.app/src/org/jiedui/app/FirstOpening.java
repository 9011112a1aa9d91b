/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.jiedui.app.passwords.WindowPasswords;
import org.jiedui.core.workspace.Location;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The books of the workbench, which are opened while the platform builds the window.
 *
 * @param opening for further attempts
 * @param attempt the first one, under way
 * @param ahead leases of what will be on the screen, which is read meanwhile; to be closed when the editors have leases of their own
 */
record FirstOpening(BooksOpening opening, BooksOpening.Attempt attempt, List<BooksLease> ahead) {

	private static final long SERVICES_MILLIS = 10_000;

	/**
	 * Begins in a thread of its own: to make the service takes as long as much of what the platform does meanwhile. Nobody else may use the books before
	 * this is complete.
	 *
	 * @param service not yet open
	 * @param place where the books lie
	 * @param parts which books were on the screen when the workspace was last in use
	 * @return completed when the books are being opened, or with why they cannot be
	 */
	static CompletableFuture<FirstOpening> begin(ServiceTracker<Books, Books> service, Location place, OpenParts parts, Display display,
			WindowPasswords passwords) {
		CompletableFuture<FirstOpening> begun = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				service.open();
				begun.complete(begin(service.waitForService(SERVICES_MILLIS), place, parts, display, passwords));
			} catch (RuntimeException | LinkageError | InterruptedException failure) {
				begun.completeExceptionally(failure);
			}
		}, "Opening");
		thread.setDaemon(true);
		thread.start();
		return begun;
	}

	private static FirstOpening begin(Books books, Location place, OpenParts parts, Display display, WindowPasswords passwords) {
		if (books == null) {
			throw new IllegalStateException("No service " + Books.class.getName() + ": a bundle of the product is missing or did not start");
		}
		BooksOpening opening = new BooksOpening(books, display, passwords);
		BooksOpening.Attempt attempt = opening.begin(place);
		return new FirstOpening(opening, attempt, parts.recall().stream().map(books::lease).toList());
	}
}
