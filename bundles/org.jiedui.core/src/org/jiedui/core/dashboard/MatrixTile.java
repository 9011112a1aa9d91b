/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;

/**
 * How far something is reached, in lines and columns.
 *
 * @param columns heads of the columns
 * @param lines each with a cell for every column
 */
public record MatrixTile(String id, EPackage module, int order, String title, List<String> columns, List<Line> lines) implements Tile {

	public MatrixTile {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

	/** A line with its head. */
	public record Line(String label, List<Cell> cells) {
		public Line {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * How far one thing is reached.
	 *
	 * @param reached how many
	 * @param all of how many; 0 where that is not known
	 * @param rows what stands behind it; empty where nothing does
	 */
	public record Cell(int reached, int all, Optional<Rows> rows) {

		/** Nothing to be reached, and nothing reached. */
		public boolean isEmpty() {
			return reached == 0 && all == 0;
		}
	}
}
