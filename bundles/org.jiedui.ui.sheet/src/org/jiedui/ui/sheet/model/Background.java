/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** Answers questions off the thread that asks them; only the last one counts. Called on the thread of the model, to which it tells the answers. */
public interface Background {

	/** What is to be found out; may wait for files and the database. */
	@FunctionalInterface
	interface Question<T> {

		/** @param monitor asked whether to go on, and told how far it is */
		T answer(IProgressMonitor monitor) throws Exception;
	}

	/**
	 * Asks. A question that is still open is given up, and its answer never told.
	 *
	 * @param name what is done, for people
	 * @param answered is given the answer
	 * @param failed is given what went wrong, but not that the question was given up
	 */
	<T> void ask(String name, Question<T> question, Consumer<? super T> answered, Consumer<? super Exception> failed);

	/** Gives the open question up. */
	void cancel();
}
