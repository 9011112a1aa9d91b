/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;

import org.jiedui.model.value.PartialDate;

/**
 * Moves dates by whole years: the same day of the same month; 29 February becomes 28 February where the other year has none.
 *
 * @param years how many, backwards where it is negative
 */
record CalendarShift(int years) {

	/** @param date may be null */
	LocalDate of(LocalDate date) {
		return date == null ? null : date.plusYears(years);
	}

	/** @param date may be null */
	PartialDate of(PartialDate date) {
		if (date == null) {
			return null;
		}
		return date.day() > 0 ? PartialDate.of(of(LocalDate.of(date.year(), date.month(), date.day())))
				: new PartialDate(date.year() + years, date.month(), 0);
	}
}
