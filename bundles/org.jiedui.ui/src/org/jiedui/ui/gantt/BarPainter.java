/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws bars with what is done of them, what was agreed upon beneath, and marks. What is late has a sign too, not only another colour. */
final class BarPainter {

	private static final int ROUND = 3;
	private static final int BLOCK = 4;

	private final GanttColors colors;

	BarPainter(GanttColors colors) {
		this.colors = colors;
	}

	/** Draws all of a line. */
	void paint(GC gc, GanttGeometry geometry, int position, GanttLine line) {
		line.bar().ifPresent(span -> {
			if (line.baseline() != null) {
				gc.setBackground(colors.baseline());
				gc.fillRectangle(geometry.baseline(position, line, span));
			}
			Rectangle bar = geometry.bar(position, line, span);
			if (line.summary()) {
				summary(gc, bar, line);
			} else {
				task(gc, bar, line);
			}
			if (line.late()) {
				sign(gc, bar);
			}
		});
		line.marks().forEach(mark -> mark(gc, geometry.mark(position, mark), mark));
	}

	private void task(GC gc, Rectangle bar, GanttLine line) {
		gc.setBackground(colors.bar());
		gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, ROUND, ROUND);
		int done = bar.width * Math.clamp(line.percent(), 0, 100) / 100;
		if (done > 0) {
			gc.setBackground(colors.done());
			gc.fillRoundRectangle(bar.x, bar.y, done, bar.height, ROUND, ROUND);
		}
		if (colors.outlined() || line.late()) {
			gc.setForeground(line.late() ? colors.late() : colors.text());
			gc.drawRoundRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1, ROUND, ROUND);
		}
	}

	/** A beam that rests on its two ends. */
	private void summary(GC gc, Rectangle bar, GanttLine line) {
		Color color = line.late() ? colors.late() : colors.summary();
		gc.setBackground(color);
		gc.fillRectangle(bar.x, bar.y, bar.width, bar.height - 2);
		int foot = Math.min(6, bar.width / 2);
		gc.fillPolygon(new int[] { bar.x, bar.y, bar.x + foot, bar.y, bar.x, bar.y + bar.height + 4 });
		int right = bar.x + bar.width;
		gc.fillPolygon(new int[] { right, bar.y, right - foot, bar.y, right, bar.y + bar.height + 4 });
		int done = bar.width * Math.clamp(line.percent(), 0, 100) / 100;
		if (done > 0) {
			gc.setBackground(colors.done());
			gc.fillRectangle(bar.x, bar.y + 1, done, Math.max(1, bar.height - 4));
		}
	}

	/** A block across the end. */
	private void sign(GC gc, Rectangle bar) {
		gc.setBackground(colors.late());
		gc.fillRectangle(bar.x + bar.width - BLOCK, bar.y - 2, BLOCK, bar.height + 4);
	}

	private void mark(GC gc, Rectangle area, GanttMark mark) {
		int middle = area.x + area.width / 2;
		int height = area.y + area.height / 2;
		int[] diamond = { middle, area.y, area.x + area.width, height, middle, area.y + area.height, area.x, height };
		gc.setBackground(mark.reached() ? colors.mark() : colors.ground());
		gc.fillPolygon(diamond);
		gc.setForeground(colors.outlined() ? colors.text() : colors.mark());
		gc.drawPolygon(diamond);
	}
}
