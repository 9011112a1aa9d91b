/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The values that one cell may have. */
public interface ChoiceSource {

	/**
	 * Those that are known at once.
	 *
	 * @param words what was typed; empty asks for all
	 * @return the best first; not more than a person would scroll through
	 */
	List<Choice> choices(String words);

	/** All that fit, also those that must be asked for elsewhere. Returns at once; the answer may come on any thread. */
	default CompletableFuture<List<Choice>> query(String words) {
		return CompletableFuture.completedFuture(choices(words));
	}
}
