/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import org.jiedui.core.format.FormatException;

/** Several objects have the name, and nothing tells which of them is meant. */
public final class HomonymException extends FormatException {

	private static final long serialVersionUID = 1L;

	HomonymException(String message) {
		super(message);
	}
}
