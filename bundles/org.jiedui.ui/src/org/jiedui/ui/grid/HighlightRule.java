/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Objects;

/**
 * What is highlighted in a ledger, and how. Of several rules that hold for a cell the first one counts.
 *
 * @param column identifier of the column whose value is looked at
 * @param condition what must hold of it, as it would be typed into the filter row; see {@link FilterParser}
 * @param look of what is highlighted
 * @param row whether the whole row is highlighted, rather than the cell of the column
 */
public record HighlightRule(String column, String condition, Look look, boolean row) {

	public HighlightRule {
		Objects.requireNonNull(column, "column");
		Objects.requireNonNull(condition, "condition");
		Objects.requireNonNull(look, "look");
	}

	/** The same with another condition. */
	public HighlightRule when(String other) {
		return new HighlightRule(column, other, look, row);
	}
}
