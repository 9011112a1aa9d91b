/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Objects;

import org.jiedui.core.query.Span;

/**
 * What the rows of a group have in common, and in which order groups beside each other come.
 *
 * @param column whose value
 * @param span how much of it counts
 * @param by what groups are ordered by: {@link #VALUE}, {@link #ROWS}, or the identifier of a column for its sub-totals
 * @param descending the largest first; the group without a value comes last either way
 */
public record GroupKey(LedgerColumn column, Span span, String by, boolean descending) {

	/** Groups come in the order of their values. */
	public static final String VALUE = "";
	/** Groups come in the order of how many rows they have. */
	public static final String ROWS = "#rows";

	public GroupKey {
		Objects.requireNonNull(column, "column");
		Objects.requireNonNull(span, "span");
		Objects.requireNonNull(by, "by");
	}

	/** In the order of the values. */
	public GroupKey(LedgerColumn column, Span span) {
		this(column, span, VALUE, false);
	}

	/** The same groups in another order. */
	public GroupKey ordered(String other, boolean down) {
		return new GroupKey(column, span, other, down);
	}
}
