/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.time;

import java.time.LocalDate;

import org.jiedui.model.value.PartialDate;

/**
 * The days that something can mean, both included: of a date known to the year that is the whole year. What follows from two spans is
 * certain, however vague the dates are.
 *
 * @param from the first day, or null when there is none
 * @param to the last day, or null when there is none
 */
public record Span(LocalDate from, LocalDate to) {

	/** The days that a date can mean; all days for no date or a value that is none. */
	public static Span of(Object date) {
		return between(date, date);
	}

	/** The longest period that two dates can mean; open where there is no date. */
	public static Span between(Object start, Object end) {
		return new Span(earliest(start), latest(end));
	}

	private static LocalDate earliest(Object date) {
		return switch (date) {
			case LocalDate day -> day;
			case PartialDate partial -> partial.earliest();
			case null, default -> null;
		};
	}

	private static LocalDate latest(Object date) {
		return date instanceof PartialDate partial ? partial.latest() : earliest(date);
	}

	/** Whether every day of this precedes every day of the other. */
	public boolean isBefore(Span other) {
		return to != null && other.from != null && to.isBefore(other.from);
	}

	/** Whether the two have no day in common. */
	public boolean isApartFrom(Span other) {
		return isBefore(other) || other.isBefore(this);
	}
}
