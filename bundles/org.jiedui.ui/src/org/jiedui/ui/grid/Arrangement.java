/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;
import java.util.Objects;

/**
 * Which rows a grid shows, and in which order. Immutable, so that a source may work on it elsewhere.
 *
 * @param order the keys of the order, the most significant first; empty for the order of the source
 * @param filters what must hold of a row, all of it
 * @param errorsOnly whether only rows are shown that have errors
 * @param groups what the rows of a group have in common, the outermost groups first; empty for no groups
 */
public record Arrangement(List<Order> order, List<Filter> filters, boolean errorsOnly, List<GroupKey> groups) {

	/** All rows in the order of the source. */
	public static final Arrangement NONE = new Arrangement(List.of(), List.of());

	public Arrangement {
		order = List.copyOf(order);
		filters = List.copyOf(filters);
		groups = List.copyOf(groups);
	}

	/** Without groups. */
	public Arrangement(List<Order> order, List<Filter> filters, boolean errorsOnly) {
		this(order, filters, errorsOnly, List.of());
	}

	/** Rows with and without errors. */
	public Arrangement(List<Order> order, List<Filter> filters) {
		this(order, filters, false);
	}

	public boolean isFiltered() {
		return errorsOnly || !filters.isEmpty();
	}

	/** The same with or without the rows that have no errors. */
	public Arrangement errorsOnly(boolean only) {
		return new Arrangement(order, filters, only, groups);
	}

	/** The same filters under another order. */
	public Arrangement ordered(List<Order> other) {
		return new Arrangement(other, filters, errorsOnly, groups);
	}

	/** The same order under other filters. */
	public Arrangement filtered(List<Filter> others) {
		return new Arrangement(order, others, errorsOnly, groups);
	}

	/** The same rows in groups. */
	public Arrangement grouped(List<GroupKey> others) {
		return new Arrangement(order, filters, errorsOnly, others);
	}

	/**
	 * One key of the order.
	 *
	 * @param column the column
	 * @param descending the largest first; rows without a value come last either way
	 */
	public record Order(LedgerColumn column, boolean descending) {
		public Order {
			Objects.requireNonNull(column, "column");
		}
	}

	/**
	 * What must hold of one column.
	 *
	 * @param column the column
	 * @param condition what must hold of its value
	 */
	public record Filter(LedgerColumn column, CellCondition condition) {
		public Filter {
			Objects.requireNonNull(column, "column");
			Objects.requireNonNull(condition, "condition");
		}
	}
}
