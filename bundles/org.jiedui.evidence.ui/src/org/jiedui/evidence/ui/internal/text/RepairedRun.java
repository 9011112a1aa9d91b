/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.Objects;

/**
 * A run of the text that reads otherwise than it is printed.
 *
 * @param range where it is shown
 * @param original as it is printed
 */
public record RepairedRun(TextRange range, String original) {

	public RepairedRun {
		Objects.requireNonNull(range, "range");
		Objects.requireNonNull(original, "original");
	}
}
