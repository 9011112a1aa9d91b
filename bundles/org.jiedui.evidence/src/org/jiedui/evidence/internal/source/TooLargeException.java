/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.io.IOException;

/** A stream gives more than is taken from it. */
final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	TooLargeException(long most) {
		super("More than " + most + " bytes");
	}
}
