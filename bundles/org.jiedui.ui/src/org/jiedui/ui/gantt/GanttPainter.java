/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a chart, on the screen or on paper: only the lines and the days that are seen. */
final class GanttPainter {

	private static final int NOTE_MARGIN = 12;

	private final GanttColors colors;
	private final AxisPainter axis;
	private final BarPainter bars;
	private final LinkPainter links;

	GanttPainter(GanttColors colors) {
		this.colors = colors;
		axis = new AxisPainter(colors, new AxisText());
		bars = new BarPainter(colors);
		links = new LinkPainter(colors);
	}

	/** Draws a chart whose left edge is that of the area. */
	void paint(GC gc, Rectangle area, GanttGeometry geometry, GanttContent content, LocalDate today) {
		GanttLanes lanes = geometry.lanes();
		TimeScale scale = geometry.scale();
		Rectangle body = new Rectangle(area.x, area.y + lanes.headHeight(), area.width, Math.max(0, area.height - lanes.headHeight()));
		Rectangle clip = gc.getClipping();
		gc.setBackground(colors.ground());
		gc.fillRectangle(area);
		gc.setClipping(body.intersection(clip));
		int end = Math.min(lanes.end(), content.size());
		for (int position = lanes.first(); position < end; position++) {
			ground(gc, body, lanes, position, content.isSelected(position));
		}
		axis.ground(gc, scale, body);
		gc.setAntialias(SWT.ON);
		for (GanttLink link : content.links(lanes.first(), end)) {
			links.paint(gc, geometry, content, link);
		}
		for (int position = lanes.first(); position < end; position++) {
			int line = position;
			content.line(position).ifPresent(shown -> bars.paint(gc, geometry, line, shown));
		}
		gc.setAntialias(SWT.OFF);
		gc.setClipping(clip);
		axis.head(gc, scale, new Rectangle(area.x, area.y, area.width, lanes.headHeight()));
		axis.today(gc, scale, today, body);
	}

	private void ground(GC gc, Rectangle body, GanttLanes lanes, int position, boolean selected) {
		int y = lanes.top(position);
		if (selected || position % 2 == 1) {
			gc.setBackground(selected ? colors.selection() : colors.zebra());
			gc.fillRectangle(body.x, y, body.width, lanes.height());
		}
		gc.setForeground(colors.line());
		gc.drawLine(body.x, y + lanes.height() - 1, body.x + body.width, y + lanes.height() - 1);
	}

	/** Draws a line as it would be, over the others. */
	void preview(GC gc, GanttGeometry geometry, int position, GanttLine line) {
		gc.setAntialias(SWT.ON);
		bars.paint(gc, geometry, position, line);
		line.bar().ifPresent(span -> {
			Rectangle bar = geometry.bar(position, line, span);
			gc.setForeground(colors.text());
			gc.drawRectangle(bar.x - 1, bar.y - 1, bar.width + 1, bar.height + 1);
		});
		gc.setAntialias(SWT.OFF);
	}

	/** Draws a note at the pointer, within an area. */
	void note(GC gc, Rectangle area, int x, int y, String text, boolean refused) {
		String shown = wrapped(gc, text, area.width - 2 * NOTE_MARGIN);
		Point size = gc.textExtent(shown, SWT.DRAW_DELIMITER);
		int width = size.x + 12;
		int height = size.y + 8;
		int left = Math.clamp(x + 12, area.x, Math.max(area.x, area.x + area.width - width - 1));
		int top = y + 18 + height > area.y + area.height ? y - height - 6 : y + 18;
		gc.setBackground(colors.ground());
		gc.fillRectangle(left, top, width, height);
		gc.setForeground(refused ? colors.late() : colors.text());
		gc.drawRectangle(left, top, width - 1, height - 1);
		gc.drawText(shown, left + 6, top + 4, SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT);
	}

	/** Chinese may be broken between any two characters; other texts are where a word ends. */
	private static String wrapped(GC gc, String text, int most) {
		StringBuilder lines = new StringBuilder();
		int begin = 0;
		for (int end = 1; end <= text.length(); end++) {
			if (end - begin > 1 && gc.textExtent(text.substring(begin, end)).x > most) {
				int space = text.lastIndexOf(' ', end - 1);
				int next = space > begin ? space + 1 : end - 1;
				lines.append(text, begin, next).append('\n');
				begin = next;
			}
		}
		return lines.append(text.substring(begin)).toString();
	}
}
