/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.Objects;

/**
 * A run of a text and how it looks.
 *
 * @param range where it is shown
 * @param look what it is
 */
public record TextMark(TextRange range, TextLook look) {

	public TextMark {
		Objects.requireNonNull(range, "range");
		Objects.requireNonNull(look, "look");
	}
}
