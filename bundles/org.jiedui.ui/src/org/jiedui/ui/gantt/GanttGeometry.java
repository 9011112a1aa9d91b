/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where bars and marks are, for painting them and for finding what is at the pointer.
 *
 * @param scale where days are
 * @param lanes where lines are
 */
record GanttGeometry(TimeScale scale, GanttLanes lanes) {

	private static final int SUMMARY = 6;
	private static final int BASELINE = 4;
	/** Half of a mark. */
	static final int MARK = 6;
	/** A bar of a day in a far zoom can still be seen. */
	private static final int LEAST = 5;

	/** The bar of a line. */
	Rectangle bar(int position, GanttLine line, DateSpan span) {
		int height = lanes.height();
		int thick = line.summary() ? SUMMARY : height * 11 / 24;
		int above = line.baseline() == null ? (height - thick) / 2 : Math.max(1, (height - thick - BASELINE - 2) / 2);
		return across(span, lanes.top(position) + above, thick);
	}

	/** The bar of what was agreed upon, under the present one. */
	Rectangle baseline(int position, GanttLine line, DateSpan present) {
		Rectangle bar = bar(position, line, present);
		return across(line.baseline(), bar.y + bar.height + 2, BASELINE);
	}

	private Rectangle across(DateSpan span, int y, int height) {
		int x = scale.x(span.first());
		return new Rectangle(x, y, Math.max(LEAST, scale.end(span.last()) - x), height);
	}

	/** The square around the mark of a day. */
	Rectangle mark(int position, GanttMark mark) {
		int x = (scale.x(mark.day()) + scale.end(mark.day())) / 2;
		return new Rectangle(x - MARK, lanes.top(position) + lanes.height() / 2 - MARK, 2 * MARK, 2 * MARK);
	}
}
