/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is known to the day, the month or the year (ISO 8601 with reduced precision: {@code 2024-04-16}, {@code 2024-04}, {@code 2024}).
 * What a source does not tell is never made up: "since 2021" stays 2021.
 * <p>
 * The string form sorts as the date does, also in a database.
 *
 * @param year the year
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown; 0 when the month is unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
	private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year).thenComparingInt(PartialDate::month)
			.thenComparingInt(PartialDate::day);

	/** @throws DateTimeException if there is no such day, or a day is given without its month */
	public PartialDate {
		if (month == 0 && day != 0) {
			throw new DateTimeException("A day needs its month: " + year);
		}
		LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
	}

	/** Known to the year. */
	public static PartialDate of(int year) {
		return new PartialDate(year, 0, 0);
	}

	/** Known to the month. */
	public static PartialDate of(int year, int month) {
		return new PartialDate(year, month, 0);
	}

	/** Known to the day. */
	public static PartialDate of(LocalDate date) {
		return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	/**
	 * @param text may be null or blank
	 * @return null when there is no text
	 * @throws DateTimeException if the text is none of the three forms, or no such day exists
	 */
	public static PartialDate parse(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			throw new DateTimeException("Neither yyyy nor yyyy-MM nor yyyy-MM-dd: " + text);
		}
		return new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	/** The first day that this can mean. */
	public LocalDate earliest() {
		return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
	}

	/** The last day that this can mean. */
	public LocalDate latest() {
		if (month == 0) {
			return Year.of(year).atMonth(12).atEndOfMonth();
		}
		return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
	}

	/** Whether this is certainly before the other: its last possible day precedes the other's first. */
	public boolean isBefore(PartialDate other) {
		return latest().isBefore(other.earliest());
	}

	/** By year, month and day; what is known less precisely comes first. */
	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	/** The ISO form of what is known. */
	@Override
	public String toString() {
		if (month == 0) {
			return "%04d".formatted(year);
		}
		return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
	}
}
