/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number that is told of a group, always of one feature: what is counted in different units, such as persons (人) and person-times (人次), is
 * never added up. The word that softens a figure (多, 约 …) is left aside.
 *
 * @param kind how many values make one number
 * @param path whose values
 */
public record Measure(Kind kind, FeaturePath path) {

	/** Digits behind the point of an average. */
	private static final int SCALE = 10;

	/** How many values make one number. Objects without a value do not count. */
	public enum Kind {
		/** How many values there are. */
		COUNT, SUM, MINIMUM, MAXIMUM,
		/** Rounded half up to ten digits behind the point. */
		AVERAGE
	}

	/** @throws IllegalArgumentException if anything but how many there are is asked of values that are no exact numbers */
	public Measure {
		Objects.requireNonNull(kind);
		if (kind != Kind.COUNT && !path.isNumber()) {
			throw new IllegalArgumentException("No numbers: " + path);
		}
	}

	/** The average of values of which the sum is known; null of none. */
	public static BigDecimal average(BigDecimal sum, long count) {
		return count == 0 || sum == null ? null : canonical(sum.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP));
	}

	/** The same number without zeros at the end; null stays null. */
	public static BigDecimal canonical(BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
