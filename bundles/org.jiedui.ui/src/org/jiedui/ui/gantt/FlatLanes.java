/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

/**
 * Some lines one below the other, as on a page.
 *
 * @param first the first line
 * @param end the line behind the last one
 * @param headHeight how high the axis is
 * @param height how high a line is
 */
record FlatLanes(int first, int end, int headHeight, int height) implements GanttLanes {

	@Override
	public int top(int position) {
		return headHeight + (position - first) * height;
	}
}
