/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

/** Where lines are on the screen: those of the table beside the chart, or of a sheet of paper. All in pixels, from the upper edge of the chart. */
public interface GanttLanes {

	/** The first line of which something is seen. */
	int first();

	/** The line behind the last one of which something is seen. */
	int end();

	/** The upper edge of a line, also of one that is not seen. */
	int top(int position);

	/** How high every line is. */
	int height();

	/** How high the axis is above the lines. */
	int headHeight();

	/** The line at a height; -1 for none. */
	default int at(int y) {
		for (int position = first(); position < end(); position++) {
			if (y >= Math.max(headHeight(), top(position)) && y < top(position) + height()) {
				return position;
			}
		}
		return -1;
	}
}
