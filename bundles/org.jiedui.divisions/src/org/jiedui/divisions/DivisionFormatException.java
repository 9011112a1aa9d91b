/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions;

/** A file has no divisions; the message says in which line and why. */
public final class DivisionFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message a sentence for the user, in his language */
	public DivisionFormatException(String message) {
		super(message);
	}

	/**
	 * @param message a sentence for the user, in his language
	 * @param cause what went wrong, or null
	 */
	public DivisionFormatException(String message, Throwable cause) {
		super(message, cause);
	}
}
