/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** What is written on an axis of time, in the user's language. */
final class AxisText {

	/** A month has room for more than its number. */
	private static final int MONTH_ROOM = 34;

	private final DateTimeFormatter year = formatter(Messages.axis_year);
	private final DateTimeFormatter yearAndMonth = formatter(Messages.axis_yearAndMonth);
	private final DateTimeFormatter month = formatter(Messages.axis_month);
	private final DateTimeFormatter week = formatter(Messages.axis_week);

	private static DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.getDefault());
	}

	/** A unit in the upper row. */
	String upper(TimeUnit unit, LocalDate day) {
		return (unit == TimeUnit.YEAR ? year : yearAndMonth).format(day);
	}

	/** A unit in the lower row, which is so many pixels wide. */
	String lower(TimeUnit unit, LocalDate day, int width) {
		return switch (unit) {
			case DAY -> String.valueOf(day.getDayOfMonth());
			case WEEK -> week.format(day);
			case MONTH -> width < MONTH_ROOM ? String.valueOf(day.getMonthValue()) : month.format(day);
			case QUARTER -> NLS.bind(Messages.axis_quarter, (day.getMonthValue() + 2) / 3);
			case YEAR -> year.format(day);
		};
	}
}
