/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import org.jiedui.evidence.figure.PartialDate;

/**
 * A date in a text.
 *
 * @param start where it begins in the reading
 * @param end where it ends
 * @param year the year, or 0 if it is not told
 * @param month the month, or 0
 * @param day the day, or 0
 * @param lastYear the last year of a period such as 2021至2023年, else 0
 * @param relative 今年, 去年 and the like, or null
 * @param ending whether it says 底 or 末
 */
record DateMark(int start, int end, int year, int month, int day, int lastYear, String relative, boolean ending) {

	/** Whether the year is told. */
	boolean isFull() {
		return year > 0;
	}

	/** Whether it cannot be placed without another date. */
	boolean isBare() {
		return year == 0;
	}

	/** The date as far as it is told, once the year is known. */
	PartialDate in(int knownYear) {
		if (lastYear > 0) {
			return PartialDate.of(lastYear);
		}
		boolean valid = month >= 1 && month <= 12;
		if (valid && ending && day == 0) {
			return PartialDate.endOf(knownYear, month);
		}
		return new PartialDate(knownYear, valid ? month : 0, valid && day <= 31 ? day : 0);
	}
}
