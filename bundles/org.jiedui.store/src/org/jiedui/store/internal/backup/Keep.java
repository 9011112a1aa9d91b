/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many of the copies that are made by themselves are kept: the newest ones, and of earlier weeks the last of each.
 *
 * @param days how many of the newest; 0 for no copies at all
 * @param weeks how many weeks, the newest included
 */
public record Keep(int days, int weeks) {

	/** The system property that says it otherwise, such as {@code 7,4}; {@code 0} turns the copies off. */
	public static final String PROPERTY = "jiedui.backups";
	/** Where nobody says otherwise. */
	public static final Keep USUAL = new Keep(7, 4);

	private static final Logger LOG = LoggerFactory.getLogger(Keep.class);

	/** What the system property says. */
	public static Keep configured() {
		return parse(System.getProperty(PROPERTY, ""));
	}

	/** Reads the value of the property; one that is none is as if there were none. */
	static Keep parse(String text) {
		if (text.isBlank()) {
			return USUAL;
		}
		try {
			List<Integer> numbers = List.of(text.strip().split("\\s*,\\s*")).stream().map(Integer::valueOf).toList();
			return new Keep(Math.max(0, numbers.getFirst()), numbers.size() > 1 ? Math.max(0, numbers.get(1)) : USUAL.weeks());
		} catch (NumberFormatException wrong) {
			LOG.warn("The property {} is not a number of days and of weeks, such as 7,4: {}", PROPERTY, text, wrong);
			return USUAL;
		}
	}

	/** Whether no copies are wanted. */
	public boolean isNothing() {
		return days == 0;
	}

	/** The days of which copies are kept. */
	Set<LocalDate> of(Collection<LocalDate> copies) {
		Set<LocalDate> kept = new HashSet<>();
		Set<Integer> seen = new HashSet<>();
		for (LocalDate day : new TreeSet<>(copies).descendingSet()) {
			int week = day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
			boolean lastOfWeek = seen.size() < weeks && seen.add(week);
			if (kept.size() < days || lastOfWeek) {
				kept.add(day);
			}
		}
		return kept;
	}
}
