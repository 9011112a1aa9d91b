/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/**
 * What is at the pointer.
 *
 * @param position of the line
 * @param part which part of it
 * @param mark which of its marks, -1 for none
 */
record GanttHit(int position, Part part, int mark) {

	/** How near to its end a bar is stretched and not moved. */
	private static final int EDGE = 5;

	/** Parts of a line. */
	enum Part {
		/** The bar: to move it. */
		BAR,
		/** The left end of the bar: to begin at another day. */
		START,
		/** The right end of the bar: to end at another day. */
		END,
		/** A mark. */
		MARK,
		/** Where a line has no bar yet: to draw one. */
		NOTHING
	}

	/** Finds what is at a point; empty where there is nothing with which something could be done. */
	static Optional<GanttHit> at(int x, int y, GanttGeometry geometry, GanttContent content) {
		int position = geometry.lanes().at(y);
		return position < 0 || position >= content.size() ? Optional.empty()
				: content.line(position).flatMap(line -> on(position, line, x, geometry));
	}

	private static Optional<GanttHit> on(int position, GanttLine line, int x, GanttGeometry geometry) {
		for (int mark = line.marks().size() - 1; mark >= 0; mark--) {
			Rectangle area = geometry.mark(position, line.marks().get(mark));
			if (x >= area.x && x < area.x + area.width) {
				return Optional.of(new GanttHit(position, Part.MARK, mark));
			}
		}
		if (line.bar().isEmpty()) {
			return Optional.of(new GanttHit(position, Part.NOTHING, -1));
		}
		Rectangle bar = geometry.bar(position, line, line.span());
		if (x < bar.x - EDGE || x >= bar.x + bar.width + EDGE) {
			return Optional.empty();
		}
		return Optional.of(new GanttHit(position, line.summary() ? Part.BAR : part(x, bar), -1));
	}

	/** A short bar is moved by its middle all the same. */
	private static Part part(int x, Rectangle bar) {
		int edge = Math.min(EDGE, bar.width / 3);
		if (x < bar.x + edge) {
			return Part.START;
		}
		return x >= bar.x + bar.width - edge ? Part.END : Part.BAR;
	}
}
