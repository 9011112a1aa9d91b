/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

/** A text cannot be read as a value. The message is a sentence in the user's language that says what is expected. */
public class FormatException extends Exception {

	private static final long serialVersionUID = 1L;

	public FormatException(String message) {
		super(message);
	}
}
