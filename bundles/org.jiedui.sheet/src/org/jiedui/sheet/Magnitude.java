/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.math.BigDecimal;

/** By how much the numbers of a column are to be multiplied, as a heading such as 总投资（万元） says. */
public enum Magnitude {

	ONE(0), THOUSAND(3), TEN_THOUSAND(4), MILLION(6), TEN_MILLION(7), HUNDRED_MILLION(8);

	private final BigDecimal factor;

	Magnitude(int zeros) {
		factor = BigDecimal.ONE.scaleByPowerOfTen(zeros);
	}

	/** The factor, a power of ten. */
	public BigDecimal factor() {
		return factor;
	}
}
