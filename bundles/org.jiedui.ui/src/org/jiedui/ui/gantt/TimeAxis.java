/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How an axis of time is divided at some scale: into years or months, and below them into what is smaller.
 *
 * @param upper the larger units; the same as the lower ones where there is only one row of them
 * @param lower the smaller units
 */
record TimeAxis(TimeUnit upper, TimeUnit lower) {

	/** Room that the label of a unit takes. */
	private static final int DAY_ROOM = 18;
	private static final int ROOM = 40;
	private static final int NUMBER_ROOM = 20;

	/** The units whose labels have room. */
	static TimeAxis of(TimeScale scale) {
		double day = scale.dayWidth();
		if (day >= DAY_ROOM) {
			return new TimeAxis(TimeUnit.MONTH, TimeUnit.DAY);
		}
		if (day * TimeUnit.WEEK.days() >= ROOM) {
			return new TimeAxis(TimeUnit.MONTH, TimeUnit.WEEK);
		}
		if (day * TimeUnit.MONTH.days() >= NUMBER_ROOM) {
			return new TimeAxis(TimeUnit.YEAR, TimeUnit.MONTH);
		}
		return day * TimeUnit.QUARTER.days() >= ROOM ? new TimeAxis(TimeUnit.YEAR, TimeUnit.QUARTER) : new TimeAxis(TimeUnit.YEAR, TimeUnit.YEAR);
	}

	/** The units of a kind of which some is between the left edge and a pixel. */
	static List<Tick> ticks(TimeUnit unit, TimeScale scale, int width) {
		List<Tick> ticks = new ArrayList<>();
		LocalDate day = unit.first(scale.day(0));
		for (int x = scale.x(day); x < width;) {
			LocalDate next = unit.next(day);
			int end = scale.x(next);
			ticks.add(new Tick(day, x, end - x));
			day = next;
			x = end;
		}
		return ticks;
	}

	/**
	 * One unit.
	 *
	 * @param day its first day
	 * @param x its left edge, perhaps left of the chart
	 * @param width in pixels
	 */
	record Tick(LocalDate day, int x, int width) {
	}
}
