/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

import java.time.YearMonth;

/**
 * A date as far as a text tells it. There is always a year: a date without one is no date.
 *
 * @param year the year
 * @param month 1 to 12, or 0 if not told
 * @param day 1 to 31, or 0 if not told
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

	/** A year. */
	public static PartialDate of(int year) {
		return new PartialDate(year, 0, 0);
	}

	/** The last day of a month. */
	public static PartialDate endOf(int year, int month) {
		return new PartialDate(year, month, YearMonth.of(year, month).lengthOfMonth());
	}

	/** Such as 2023, 2023-07 or 2023-11-30. */
	@Override
	public String toString() {
		String text = "%04d".formatted(year);
		if (month > 0) {
			text += "-%02d".formatted(month);
		}
		return month > 0 && day > 0 ? text + "-%02d".formatted(day) : text;
	}

	@Override
	public int compareTo(PartialDate other) {
		int byYear = Integer.compare(year, other.year);
		int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
		return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
	}
}
