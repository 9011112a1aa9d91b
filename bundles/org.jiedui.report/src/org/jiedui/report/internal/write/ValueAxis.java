/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Round numbers from nothing to a little above the largest.
 *
 * @param step from one to the next
 * @param steps how many
 */
record ValueAxis(BigDecimal step, int steps) {

	private static final int MOST = 5;
	private static final List<BigDecimal> NICE = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);

	/** @param whole whether only whole numbers make sense */
	static ValueAxis upTo(BigDecimal largest, boolean whole) {
		BigDecimal most = largest.signum() > 0 ? largest : BigDecimal.ONE;
		BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 2);
		while (true) {
			for (BigDecimal nice : NICE) {
				BigDecimal step = nice.multiply(unit);
				boolean fits = !whole || step.stripTrailingZeros().scale() <= 0;
				if (fits && step.multiply(BigDecimal.valueOf(MOST)).compareTo(most) >= 0) {
					return new ValueAxis(step, most.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE).intValueExact());
				}
			}
			unit = unit.multiply(BigDecimal.TEN);
		}
	}

	/** The last number. */
	BigDecimal end() {
		return step.multiply(BigDecimal.valueOf(steps));
	}

	/** The numbers as they stand beside the axis. */
	List<String> labels() {
		DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
		List<String> labels = new ArrayList<>();
		for (int at = 0; at <= steps; at++) {
			labels.add(format.format(step.multiply(BigDecimal.valueOf(at))));
		}
		return labels;
	}

	/** Where a value stands between 0 and 1. */
	double place(BigDecimal value) {
		return value.doubleValue() / end().doubleValue();
	}
}
