/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;

/**
 * Where a day is on the screen. Immutable; the left edge of a day has its number of pixels from the left edge of the chart, perhaps below 0.
 *
 * @param left the day at the left edge as days since 1970-01-01, with the part of that day that is already left of it
 * @param dayWidth how many pixels a day is wide, more than 0
 */
public record TimeScale(double left, double dayWidth) {

	/** A day is never narrower, so that a decade still fits on a small screen. */
	public static final double NARROWEST = 0.12;
	/** A day is never wider. */
	public static final double WIDEST = 240;

	public TimeScale {
		if (!(dayWidth > 0)) {
			throw new IllegalArgumentException("A day needs a width: " + dayWidth);
		}
	}

	/** A scale that shows a span of days in so many pixels. */
	public static TimeScale fit(DateSpan span, int width) {
		return new TimeScale(span.first().toEpochDay(), within(Math.max(1, width) / (double) span.days()));
	}

	/** The left edge of a day, in pixels. */
	public int x(LocalDate day) {
		return (int) Math.round((day.toEpochDay() - left) * dayWidth);
	}

	/** The right edge of a day, in pixels. */
	public int end(LocalDate day) {
		return x(day.plusDays(1));
	}

	/** The day at a pixel. */
	public LocalDate day(int x) {
		return LocalDate.ofEpochDay((long) Math.floor(left + x / dayWidth));
	}

	/** The nearest whole number of days that so many pixels are, down below 0. */
	public int days(int pixels) {
		return (int) Math.round(pixels / dayWidth);
	}

	/** The same with what lies so many pixels further right at the left edge. */
	public TimeScale scrolled(int pixels) {
		return new TimeScale(left + pixels / dayWidth, dayWidth);
	}

	/** The same with another day at the left edge. */
	public TimeScale from(double day) {
		return new TimeScale(day, dayWidth);
	}

	/** Days so many times as wide; the day at a pixel stays where it is. */
	public TimeScale zoomed(double times, int x) {
		double width = within(dayWidth * times);
		return new TimeScale(left + x / dayWidth - x / width, width);
	}

	private static double within(double width) {
		return Math.clamp(width, NARROWEST, WIDEST);
	}
}
