/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.List;

/**
 * The rows of a grid, or those of them that have the same value in a column, and what their numbers come to.
 *
 * @param text the value as shown; empty for no value, and for all rows
 * @param rows how many
 * @param tallies for each column of numbers and each unit that there is
 */
public record RowGroup(String text, long rows, List<Tally> tallies) {

	public RowGroup {
		tallies = List.copyOf(tallies);
	}
}
