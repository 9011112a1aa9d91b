/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Into what the axis of time is divided. */
enum TimeUnit {
	DAY(1),
	WEEK(7),
	MONTH(30.4),
	QUARTER(91.3),
	YEAR(365.2);

	private final double days;

	TimeUnit(double days) {
		this.days = days;
	}

	/** How many days it has, about. */
	double days() {
		return days;
	}

	/** The first day of the unit in which a day lies; a week begins on Monday. */
	LocalDate first(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> LocalDate.of(day.getYear(), Month.of(day.getMonthValue()).firstMonthOfQuarter(), 1);
			case YEAR -> day.withDayOfYear(1);
		};
	}

	/** The first day of the next unit. */
	LocalDate next(LocalDate day) {
		LocalDate first = first(day);
		return switch (this) {
			case DAY -> first.plusDays(1);
			case WEEK -> first.plusWeeks(1);
			case MONTH -> first.plusMonths(1);
			case QUARTER -> first.plusMonths(3);
			case YEAR -> first.plusYears(1);
		};
	}
}
