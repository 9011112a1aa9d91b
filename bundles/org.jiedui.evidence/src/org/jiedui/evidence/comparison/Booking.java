/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.Basis;

/**
 * Entries of a ledger that cover the same.
 *
 * @param basis what their numbers cover, null where nothing says so
 * @param since when their period begins, or their year; null where nothing says so
 * @param until when it ends, or null
 * @param asOf up to when cumulative numbers count, or null
 * @param sum of their numbers
 * @param largest of their numbers
 * @param entries how many
 */
record Booking(Basis basis, PartialDate since, PartialDate until, PartialDate asOf, Qualified sum, Qualified largest, long entries) {

	/** Whether it counts from the beginning or over several years, so that entries may include each other. */
	boolean isCumulative() {
		return basis == Basis.CUMULATIVE || until != null && (since == null || since.year() != until.year());
	}

	/** Whether it lies in one year that is known. */
	boolean isIn(int year) {
		return !isCumulative() && since != null && since.year() == year;
	}

	/** Up to when it counts, null where nothing says so. */
	PartialDate end() {
		return asOf != null ? asOf : until != null ? until : since;
	}

	/** Whether it is certainly later than a day; what is of the same year or month, without a day, is not. */
	boolean isAfter(PartialDate day) {
		PartialDate end = isCumulative() ? end() : since;
		return day != null && end != null && day.isBefore(end);
	}
}
