/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.util.concurrent.CompletionException;

import org.eclipse.ui.PlatformUI;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Tells what went wrong where nobody waits for the outcome: what follows a future on the UI thread would otherwise keep its failure to
 * itself. To end such a chain with, {@code future.thenAccept(…).exceptionally(Unexpected::tell)}; UI thread only.
 */
public final class Unexpected {

	private Unexpected() {
	}

	/**
	 * Tells and writes it to the log.
	 *
	 * @return null, in the place of an outcome
	 */
	public static <T> T tell(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		String message = cause.getLocalizedMessage() == null ? cause.toString() : cause.getLocalizedMessage();
		PlatformUI.getWorkbench().getService(UserPrompts.class).fail(Messages.unexpected, message, cause);
		return null;
	}
}
