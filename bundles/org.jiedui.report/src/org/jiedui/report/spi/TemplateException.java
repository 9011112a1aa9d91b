/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.spi;

/** A template cannot be followed. The message is a sentence in the user's language that names the thing, the place and the remedy. */
public class TemplateException extends Exception {

	private static final long serialVersionUID = 1L;

	public TemplateException(String message) {
		super(message);
	}

	public TemplateException(String message, Throwable cause) {
		super(message, cause);
	}
}
