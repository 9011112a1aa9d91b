/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.List;

import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Document;
import org.jiedui.report.tree.Section;
import org.jiedui.report.tree.Table;

/** How wide pages must be, and how columns share the room. */
final class PageShape {

	/** Wider tables stand across the page. */
	private static final int MOST_UPRIGHT = 95;
	/** Wider ones are too much for one that lies across, too. */
	private static final int MOST_ACROSS = 140;

	private PageShape() {
	}

	/** Whether pages lie across: when a table is too wide for an upright one. */
	static boolean isLandscape(Document document) {
		return widest(document.blocks()) > MOST_UPRIGHT;
	}

	private static int widest(List<Block> blocks) {
		return blocks.stream().mapToInt(block -> switch (block) {
			case Section section -> widest(section.blocks());
			case Table table -> table.columns().stream().mapToInt(Column::width).sum();
			default -> 0;
		}).max().orElse(0);
	}

	/** Whether a table has so many columns that its letters must be smaller. */
	static boolean isDense(List<Column> columns) {
		return columns.stream().mapToInt(Column::width).sum() > MOST_ACROSS;
	}

	/** The share of each column in a room of that size, at least a little; together exactly the room. */
	static int[] widths(List<Column> columns, int room) {
		int all = columns.stream().mapToInt(Column::width).sum();
		int[] widths = new int[columns.size()];
		int left = room;
		for (int at = 0; at < widths.length; at++) {
			widths[at] = at == widths.length - 1 ? left : Math.max(1, room * columns.get(at).width() / all);
			left -= widths[at];
		}
		return widths;
	}
}
