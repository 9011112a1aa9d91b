/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

/** A module cannot be found, installed or removed; the message says so in the user's language, and what to do. */
public final class ModuleException extends Exception {

	private static final long serialVersionUID = 1;

	/** @param cause may be null */
	public ModuleException(String message, Throwable cause) {
		super(message, cause);
	}
}
