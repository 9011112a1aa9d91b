/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.widgets.Display;
import org.jiedui.app.passwords.WindowPasswords;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.ui.books.Books;

/**
 * Opens the books of the workbench, with a password where one is needed.
 *
 * @param passwords asks for it
 */
record BooksOpening(Books books, Display display, WindowPasswords passwords) {

	/**
	 * One attempt.
	 *
	 * @param place where the books lie
	 * @param workspace completed on the UI thread when they are open, or with why they are not
	 */
	record Attempt(Location place, CompletableFuture<Workspace> workspace) {
	}

	/** Begins to open books; whoever typed a password that was wrong is asked again at the next attempt. */
	Attempt begin(Location place) {
		return new Attempt(place, books.open(place.text(), display).whenComplete((opened, failure) -> {
			if (failure == null) {
				passwords.accepted();
			} else if (isPassword(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure)) {
				passwords.askFirst();
			}
		}));
	}

	private static boolean isPassword(Throwable failure) {
		return failure instanceof WorkspaceException refusal && refusal.reason() == Reason.PASSWORD;
	}
}
