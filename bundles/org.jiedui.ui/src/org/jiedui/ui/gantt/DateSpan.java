/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {

	public DateSpan {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException(first + " is after " + last);
		}
	}

	/** From the earlier of two days to the later. */
	public static DateSpan between(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? new DateSpan(other, one) : new DateSpan(one, other);
	}

	/** How many days, at least 1. */
	public int days() {
		return (int) ChronoUnit.DAYS.between(first, last) + 1;
	}

	/** The same so many days later, or earlier where they are less than 0. */
	public DateSpan shifted(int days) {
		return new DateSpan(first.plusDays(days), last.plusDays(days));
	}

	/** The smallest span that has both. */
	public DateSpan with(DateSpan other) {
		return new DateSpan(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
	}

	/** The same with so many days more at either end. */
	public DateSpan widened(int days) {
		return new DateSpan(first.minusDays(days), last.plusDays(days));
	}
}
