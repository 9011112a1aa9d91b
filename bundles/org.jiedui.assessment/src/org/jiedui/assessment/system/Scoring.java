/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How the value of an indicator becomes points. */
public sealed interface Scoring {

	/** Decimals of points. */
	int DECIMALS = 2;

	/** Whether it takes a word, and not a number. */
	default boolean takesWords() {
		return false;
	}

	/**
	 * Named levels.
	 *
	 * @param levels at least two
	 */
	record ByLevel(List<Level> levels) implements Scoring {

		public ByLevel {
			levels = List.copyOf(levels);
		}

		@Override
		public boolean takesWords() {
			return true;
		}

		/** The level that a text means, by identifier or label. */
		public Optional<Level> level(String text) {
			return levels.stream().filter(level -> level.id().equals(text.strip()) || level.label().isMeantBy(text)).findFirst();
		}
	}

	/**
	 * A level.
	 *
	 * @param id what files and commands call it
	 */
	record Level(String id, Wording label, BigDecimal points) {
	}

	/**
	 * Value by target: no points up to the floor, all from the cap on, in between by proportion.
	 *
	 * @param floor share of the target, 1 for all of it
	 * @param cap share of the target, above the floor
	 */
	record ByRate(Target target, BigDecimal floor, BigDecimal cap) implements Scoring {

		private static final int DIGITS = 8;

		/** Value by target. */
		public static BigDecimal rate(BigDecimal value, BigDecimal against) {
			return value.divide(against, DIGITS, RoundingMode.HALF_UP);
		}

		/** @param against more than nought */
		public BigDecimal points(BigDecimal value, BigDecimal against, BigDecimal weight) {
			BigDecimal reached = rate(value, against).max(floor).min(cap).subtract(floor);
			return weight.multiply(reached).divide(cap.subtract(floor), DECIMALS, RoundingMode.HALF_UP);
		}
	}

	/** All points or none: by the answer, or by whether there is any. */
	record YesNo() implements Scoring {

		/** 是 and 否. */
		public static final Wording YES = new Wording("是", "yes");
		public static final Wording NO = new Wording("否", "no");

		/** What a text means; empty where it is no answer. */
		public static Optional<Boolean> answer(String text) {
			if (YES.isMeantBy(text)) {
				return Optional.of(true);
			}
			return NO.isMeantBy(text) ? Optional.of(false) : Optional.empty();
		}
	}

	/**
	 * A table.
	 *
	 * @param intervals from below, each beginning where the one before ends
	 */
	record ByInterval(List<Interval> intervals) implements Scoring {

		public ByInterval {
			intervals = List.copyOf(intervals);
		}

		/** The interval of a value; empty where the table does not reach so far. */
		public Optional<Interval> interval(BigDecimal value) {
			return intervals.stream().filter(interval -> interval.contains(value)).findFirst();
		}
	}

	/**
	 * A row of the table.
	 *
	 * @param from the smallest value, empty for no bound
	 * @param below the values are smaller than this, empty for no bound
	 */
	record Interval(Optional<BigDecimal> from, Optional<BigDecimal> below, BigDecimal points) {

		boolean contains(BigDecimal value) {
			return from.filter(bound -> value.compareTo(bound) < 0).isEmpty() && below.filter(bound -> value.compareTo(bound) >= 0).isEmpty();
		}
	}
}
