/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

/** Another order would do: it does not fit the file, or leaves open what the file does not say. The message says what to add. */
public class UnclearOrderException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	public UnclearOrderException(String message, Throwable cause) {
		super(message, cause);
	}
}
