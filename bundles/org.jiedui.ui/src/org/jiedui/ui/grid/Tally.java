/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The numbers of one column that have one unit. What has another unit, such as 人 and 人次, is told apart and never added.
 *
 * @param column whose numbers
 * @param unit the symbol as in the model, empty for plain numbers
 * @param count how many numbers there are, at least one
 * @param sum qualifiers left aside
 * @param least the smallest
 * @param most the largest
 */
public record Tally(LedgerColumn column, String unit, long count, BigDecimal sum, BigDecimal least, BigDecimal most) {

	private static final String PER_CENT = "%";

	/** Whether the sum means something: shares of different wholes have but a mean. */
	public boolean addsUp() {
		return !unit.equals(PER_CENT);
	}

	public BigDecimal mean() {
		return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
	}
}
