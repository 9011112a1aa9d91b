/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the axis of time above the lines, and its lines, weekends and today behind them. */
final class AxisPainter {

	private static final int WEEKEND_ROOM = 4;
	private static final int PADDING = 4;
	private static final int WEEKEND = 26;
	private static final int OPAQUE = 255;

	private final GanttColors colors;
	private final AxisText texts;

	AxisPainter(GanttColors colors, AxisText texts) {
		this.colors = colors;
		this.texts = texts;
	}

	/** The axis itself; two rows where its units differ. */
	void head(GC gc, TimeScale scale, Rectangle area) {
		TimeAxis axis = TimeAxis.of(scale);
		gc.setBackground(colors.head());
		gc.fillRectangle(area);
		gc.setForeground(colors.line());
		gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
		boolean single = axis.upper() == axis.lower();
		int half = single ? 0 : area.height / 2;
		if (!single) {
			for (TimeAxis.Tick tick : TimeAxis.ticks(axis.upper(), scale, area.width)) {
				divider(gc, tick.x(), area.y, area.height);
				// what begins left of the chart is told at its edge
				int left = Math.max(0, tick.x());
				String text = texts.upper(axis.upper(), tick.day());
				if (gc.textExtent(text).x + PADDING <= tick.x() + tick.width() - left) {
					label(gc, text, left + PADDING, area.y, half);
				}
			}
		}
		int free = 0;
		for (TimeAxis.Tick tick : TimeAxis.ticks(axis.lower(), scale, area.width)) {
			divider(gc, tick.x(), area.y + half, area.height - half);
			String text = texts.lower(axis.lower(), tick.day(), tick.width());
			Point size = gc.textExtent(text);
			int x = tick.x() + (tick.width() - size.x) / 2;
			if (x >= free) {
				gc.setForeground(axis.lower() == TimeUnit.DAY && isWeekend(tick.day()) ? colors.muted() : colors.text());
				gc.drawText(text, x, area.y + half + (area.height - half - size.y) / 2, SWT.DRAW_TRANSPARENT);
				free = x + size.x + 2;
			}
		}
	}

	private void label(GC gc, String text, int x, int y, int height) {
		gc.setForeground(colors.text());
		gc.drawText(text, x, y + (height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
	}

	private void divider(GC gc, int x, int y, int height) {
		gc.setForeground(colors.line());
		gc.drawLine(x, y, x, y + height);
	}

	/** Weekends and the lines between units. */
	void ground(GC gc, TimeScale scale, Rectangle area) {
		if (scale.dayWidth() >= WEEKEND_ROOM) {
			// the ground of a selected line is seen through it
			gc.setAlpha(WEEKEND);
			gc.setBackground(colors.muted());
			for (TimeAxis.Tick week : TimeAxis.ticks(TimeUnit.WEEK, scale, area.width)) {
				int saturday = scale.x(week.day().with(DayOfWeek.SATURDAY));
				gc.fillRectangle(saturday, area.y, week.x() + week.width() - saturday, area.height);
			}
			gc.setAlpha(OPAQUE);
		}
		TimeUnit unit = TimeAxis.of(scale).lower() == TimeUnit.DAY ? TimeUnit.WEEK : TimeAxis.of(scale).lower();
		gc.setForeground(colors.line());
		for (TimeAxis.Tick tick : TimeAxis.ticks(unit, scale, area.width)) {
			gc.drawLine(tick.x(), area.y, tick.x(), area.y + area.height);
		}
	}

	/** The line of today, with a mark at the axis. */
	void today(GC gc, TimeScale scale, LocalDate today, Rectangle area) {
		int x = (scale.x(today) + scale.end(today)) / 2;
		if (x >= area.x && x < area.x + area.width) {
			gc.setForeground(colors.today());
			gc.setBackground(colors.today());
			gc.drawLine(x, area.y, x, area.y + area.height);
			gc.fillPolygon(new int[] { x - 4, area.y - 5, x + 5, area.y - 5, x, area.y + 1 });
		}
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}
}
