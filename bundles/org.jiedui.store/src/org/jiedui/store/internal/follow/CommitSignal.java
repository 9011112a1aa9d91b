/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.follow;

/** Tells that it may be worth while to look for commits of others. A hint only: one may be missing, and one may be for nothing. */
public interface CommitSignal extends AutoCloseable {

	/** Waits for the next hint, or for as long as it is reasonable not to look. */
	void await() throws InterruptedException;

	@Override
	void close();
}
