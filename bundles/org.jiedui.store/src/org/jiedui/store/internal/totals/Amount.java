/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

import java.math.BigDecimal;

/**
 * How many values there are, and how much they are in all; also by how much that changes.
 */
public record Amount(long count, BigDecimal total) {

	/** Nothing. */
	public static final Amount NONE = new Amount(0, BigDecimal.ZERO);

	Amount plus(Amount more) {
		return new Amount(count + more.count, total.add(more.total));
	}

	Amount negated() {
		return new Amount(-count, total.negate());
	}

	/** Whether there is no difference to nothing; how many zeros a number was written with does not matter. */
	public boolean isNone() {
		return count == 0 && total.signum() == 0;
	}

	/** Whether both say the same. */
	public boolean isSame(Amount other) {
		return plus(other.negated()).isNone();
	}
}
