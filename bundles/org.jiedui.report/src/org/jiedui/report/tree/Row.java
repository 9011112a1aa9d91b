/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.List;

/**
 * Cells beside each other.
 *
 * @param cells one for each column
 * @param total whether it sums others up and is set off
 */
public record Row(List<Cell> cells, boolean total) {

	public Row {
		cells = List.copyOf(cells);
	}

	/** An ordinary row. */
	public static Row of(Cell... cells) {
		return new Row(List.of(cells), false);
	}
}
