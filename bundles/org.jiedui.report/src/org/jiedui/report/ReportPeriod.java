/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jiedui.model.value.PartialDate;

/**
 * The time that a report is about: a year or one month of it.
 *
 * @param year the year
 * @param month 1 to 12, or 0 for the whole year
 */
public record ReportPeriod(int year, int month) {

	private static final int MONTHS = 12;

	/** @throws DateTimeException if there is no such month or year */
	public ReportPeriod {
		if (month < 0 || month > MONTHS) {
			throw new DateTimeException("No month: " + month);
		}
		Year.of(year);
	}

	/** A whole year. */
	public static ReportPeriod of(int year) {
		return new ReportPeriod(year, 0);
	}

	/** The last day. */
	public LocalDate end() {
		return month == 0 ? LocalDate.of(year, MONTHS, 31) : YearMonth.of(year, month).atEndOfMonth();
	}

	/** The least of all dates within, however precisely they are known. */
	public PartialDate from() {
		return month == 0 ? PartialDate.of(year) : PartialDate.of(year, month);
	}

	/** The least of all dates after it. */
	public PartialDate after() {
		return month == 0 || month == MONTHS ? PartialDate.of(year + 1) : PartialDate.of(year, month + 1);
	}
}
