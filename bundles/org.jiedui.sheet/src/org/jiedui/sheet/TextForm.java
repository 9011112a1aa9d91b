/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How a text file is written, where a user knows better than its bytes tell.
 *
 * @param encoding of the characters
 * @param separator the character between two columns
 */
public record TextForm(Charset encoding, char separator) {

	public TextForm {
		Objects.requireNonNull(encoding, "encoding");
	}
}
