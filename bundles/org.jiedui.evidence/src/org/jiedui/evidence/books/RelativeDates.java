/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.model.value.PartialDate;

/**
 * Understands words such as 去年9月 from a day that the office names. A bare month stays open: it may be of the year before.
 */
final class RelativeDates {

	private static final Pattern YEAR = Pattern.compile("(今年|本年|当前年度|去年|上年|前年)(?:(\\d{1,2})月)?(?:(\\d{1,2})[日号])?");
	private static final Pattern NOW = Pattern.compile("目前|截至目前|至今|迄今|截止目前|到目前为止");

	private final PartialDate anchor;

	/** @param anchor the day from which they count; null where nobody knows it */
	RelativeDates(PartialDate anchor) {
		this.anchor = anchor;
	}

	/**
	 * What is meant.
	 *
	 * @param words of the text, may be null
	 * @return empty where they cannot be understood
	 */
	Optional<PartialDate> resolve(String words) {
		if (anchor == null || words == null) {
			return Optional.empty();
		}
		Matcher year = YEAR.matcher(words);
		if (year.find()) {
			return date(anchor.year() - back(year.group(1)), number(year.group(2)), number(year.group(3)));
		}
		return NOW.matcher(words).find() ? Optional.of(anchor) : Optional.empty();
	}

	private static int back(String word) {
		return switch (word) {
			case "去年", "上年" -> 1;
			case "前年" -> 2;
			default -> 0;
		};
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	/** What the text gets wrong, such as a 13th month, is no date. */
	private static Optional<PartialDate> date(int year, int month, int day) {
		boolean real = month <= 12 && (month > 0 || day == 0) && (day == 0 || day <= java.time.YearMonth.of(year, month).lengthOfMonth());
		return real ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
	}
}
