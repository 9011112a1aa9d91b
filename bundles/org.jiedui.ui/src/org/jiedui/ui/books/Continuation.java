/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.books;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.prompts.UserPrompts;
import org.slf4j.LoggerFactory;

/**
 * What follows on the answer of a future. A failure of the future vanishes where nobody looks at it, and so does one of what follows; here both
 * are logged and told.
 *
 * @param future such as {@link Books} gives; what follows runs on the thread that completes it, for those the UI thread
 */
public record Continuation<T>(CompletableFuture<T> future) {

	/**
	 * @param next is given the answer
	 * @param failed is told, after the log, why there is no answer or why {@code next} could not deal with it
	 */
	public void then(Consumer<? super T> next, Consumer<Throwable> failed) {
		future.thenAccept(next).exceptionally(failure -> {
			Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
			LoggerFactory.getLogger(Continuation.class).error("What was waited for failed", cause);
			failed.accept(cause);
			return null;
		});
	}

	/**
	 * The user is told of a failure.
	 *
	 * @param next is given the answer
	 */
	public void then(Consumer<? super T> next) {
		then(next, Continuation::tell);
	}

	private static void tell(Throwable failure) {
		String message = failure.getLocalizedMessage() == null ? failure.toString() : failure.getLocalizedMessage();
		PlatformUI.getWorkbench().getService(UserPrompts.class).fail(Messages.unexpected, message, failure);
	}
}
