/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

/** A file is no system of indicators. The message is a sentence in the user's language that names file, indicator and remedy. */
public class SystemFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message the sentence */
	public SystemFormatException(String message) {
		super(message);
	}
}
