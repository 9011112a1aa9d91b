/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.model.value.PartialDate;
import org.jiedui.sheet.DateOrder;

/**
 * Dates and periods as offices write them, such as 2023年6月上旬, 2023.6.1-6.5 or 6/30/2011 12:00:00 AM.
 *
 * @param order of day and month where the year comes last
 * @param year of dates that have none, or null
 */
record DateTexts(DateOrder order, Year year) {

	private static final Pattern TIME = Pattern.compile("(.*?)[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AaPp][Mm]|Z|[+-]\\d{2}:?\\d{2})?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
	private static final Pattern DATE = Pattern.compile("(?:(\\d{4})(?:年度?|[-./]|$))?(?:(\\d{1,2})(?:月份?|[-./]|$))?(?:(\\d{1,2})(?:日|号)?)?");
	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
	private static final Pattern THIRD = Pattern.compile("(.*月)(上|中|下)旬");
	private static final Pattern HALF = Pattern.compile("(\\d{4})年?(上|下)半年");
	private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?第?([一二三四1-4])季度");
	private static final Pattern BOTH = Pattern.compile("(.+?)(?:至|到|—+|–|~|～|--)(.+)");
	private static final Pattern BOTH_WITH_HYPHEN = Pattern.compile("(\\d{4}[./年]\\d{1,2}.*?)-(\\d.*)");

	/**
	 * What a text says.
	 *
	 * @param from the date, or the first day or month of a period
	 * @param to the last, null where the text names no period
	 * @param shortened whether the date says less than the text, such as that it was early in the month
	 */
	record When(PartialDate from, PartialDate to, boolean shortened) {

		When(PartialDate date) {
			this(date, null, false);
		}
	}

	/** Empty when the text is no date, or one that can be read in two ways. */
	Optional<When> read(String text) {
		String plain = PlainText.of(text);
		Matcher time = TIME.matcher(plain);
		String day = (time.matches() ? time.group(1) : plain).replaceAll("\\s", "");
		try {
			return yearLast(day).or(() -> named(day)).or(() -> period(day)).or(() -> date(day).map(When::new));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private Optional<When> yearLast(String text) {
		Matcher form = YEAR_LAST.matcher(text);
		if (!form.matches()) {
			return Optional.empty();
		}
		int first = Integer.parseInt(form.group(1));
		int second = Integer.parseInt(form.group(2));
		int inYear = Integer.parseInt(form.group(3));
		boolean monthFirst = second > 12 || order == DateOrder.MONTH_DAY && first <= 12;
		if (!monthFirst && first <= 12 && order != DateOrder.DAY_MONTH && first != second) {
			return Optional.empty();
		}
		return Optional.of(new When(monthFirst ? new PartialDate(inYear, first, second) : new PartialDate(inYear, second, first)));
	}

	private Optional<When> named(String text) {
		Matcher third = THIRD.matcher(text);
		if (third.matches()) {
			return date(third.group(1)).filter(month -> month.month() > 0 && month.day() == 0).map(month -> third(month, third.group(2)));
		}
		Matcher half = HALF.matcher(text);
		if (half.matches()) {
			int inYear = Integer.parseInt(half.group(1));
			int from = "上".equals(half.group(2)) ? 1 : 7;
			return Optional.of(new When(PartialDate.of(inYear, from), PartialDate.of(inYear, from + 5), true));
		}
		Matcher quarter = QUARTER.matcher(text);
		if (quarter.matches()) {
			int inYear = Integer.parseInt(quarter.group(1));
			int number = "一二三四".indexOf(quarter.group(2)) >= 0 ? "一二三四".indexOf(quarter.group(2)) + 1 : Integer.parseInt(quarter.group(2));
			return Optional.of(new When(PartialDate.of(inYear, number * 3 - 2), PartialDate.of(inYear, number * 3), true));
		}
		return Optional.empty();
	}

	private static When third(PartialDate month, String which) {
		int from = switch (which) {
			case "上" -> 1;
			case "中" -> 11;
			default -> 21;
		};
		int to = "下".equals(which) ? YearMonth.of(month.year(), month.month()).lengthOfMonth() : from + 9;
		return new When(new PartialDate(month.year(), month.month(), from), new PartialDate(month.year(), month.month(), to), true);
	}

	private Optional<When> period(String text) {
		Matcher both = BOTH.matcher(text);
		if (!both.matches()) {
			both = BOTH_WITH_HYPHEN.matcher(text);
		}
		if (!both.matches()) {
			return Optional.empty();
		}
		Optional<PartialDate> from = date(both.group(1));
		if (from.isEmpty()) {
			return Optional.empty();
		}
		return end(both.group(2), from.get()).filter(to -> to.compareTo(from.get()) >= 0).map(to -> new When(from.get(), to, false));
	}

	/** What an end leaves out it shares with the beginning. */
	private Optional<PartialDate> end(String text, PartialDate from) {
		if (text.matches("\\d{1,2}[日号]?") && from.day() > 0) {
			return Optional.of(new PartialDate(from.year(), from.month(), number(text)));
		}
		if (text.matches("\\d{1,2}月?") && from.day() == 0 && from.month() > 0) {
			return Optional.of(PartialDate.of(from.year(), number(text)));
		}
		return new DateTexts(order, Year.of(from.year())).date(text);
	}

	private static int number(String text) {
		return Integer.parseInt(text.replaceAll("\\D", ""));
	}

	private Optional<PartialDate> date(String text) {
		Matcher digits = DIGITS.matcher(text);
		if (digits.matches()) {
			return digits.group(3) == null ? Optional.empty() : partial(digits.group(1), digits.group(2), digits.group(3));
		}
		Matcher form = DATE.matcher(text);
		if (!form.matches() || text.isEmpty()) {
			return Optional.empty();
		}
		if (form.group(1) != null) {
			return partial(form.group(1), form.group(2), form.group(3));
		}
		boolean monthNamed = form.group(2) != null && (text.contains("月") || form.group(3) != null);
		return year == null || !monthNamed ? Optional.empty() : partial(year.toString(), form.group(2), form.group(3));
	}

	private static Optional<PartialDate> partial(String year, String month, String day) {
		if (month == null && day != null) {
			return Optional.empty();
		}
		return Optional.of(new PartialDate(Integer.parseInt(year), positive(month), positive(day)));
	}

	private static int positive(String digits) {
		int number = digits == null ? 0 : Integer.parseInt(digits);
		if (digits != null && number == 0) {
			throw new DateTimeException("Neither month nor day is 0");
		}
		return number;
	}

	/** The day of a count of days as Excel keeps dates; empty where it lies outside of what offices write about. */
	static Optional<LocalDate> serial(long days) {
		// from 1954 to 2118
		return days >= 20_000 && days <= 80_000 ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(days)) : Optional.empty();
	}
}
