/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import java.util.List;
import java.util.function.BiPredicate;

import org.jiedui.ui.grid.LedgerColumn;

/**
 * Which cells are looked through.
 *
 * @param columns the columns in their order on the screen
 * @param cells whether a cell of these columns, by the position of its row, is among them
 */
public record SearchScope(List<LedgerColumn> columns, BiPredicate<Integer, LedgerColumn> cells) {

	public SearchScope {
		columns = List.copyOf(columns);
	}

	/** All cells of these columns. */
	public static SearchScope of(List<LedgerColumn> columns) {
		return new SearchScope(columns, (position, column) -> true);
	}

	boolean contains(int position, LedgerColumn column) {
		return cells.test(position, column);
	}
}
