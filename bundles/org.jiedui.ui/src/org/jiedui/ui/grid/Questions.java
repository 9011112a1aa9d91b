/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts questions to the database while the screen stays alive. Both methods may be called from any thread. */
public interface Questions {

	/**
	 * Asks on another thread. A failure is told to the user.
	 *
	 * @param name what the user reads while it lasts; empty for what is over before anybody could read it
	 * @param answered given the answer on the UI thread
	 * @param failed called on the UI thread when there will be no answer
	 */
	<T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed);

	/** Runs something on the UI thread, soon. */
	void later(Runnable task);
}
