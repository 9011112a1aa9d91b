/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import java.util.concurrent.CompletableFuture;

/** One user's share in open books. Whoever takes it closes it, typically an editor or a node of a tree when it is disposed. */
public interface BooksLease extends AutoCloseable {

	/** The part whose books these are. */
	int part();

	/** The books, once they are loaded; completed on the UI thread. Never completed when the lease is closed before. */
	CompletableFuture<OpenBooks> books();

	/** Lets go; harmless when repeated. Unsaved changes are lost with the last lease: the workbench has asked before. */
	@Override
	void close();
}
