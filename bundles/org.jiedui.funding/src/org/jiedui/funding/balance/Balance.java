/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.jiedui.funding.Allocation;
import org.jiedui.funding.Flow;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;

/** What follows from the flows of an allocation. Nothing of it is stored, so that it cannot contradict them. */
public final class Balance {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** Shares are stated with this many digits after the point: 52.95 %. */
	private static final int DIGITS = 2;

	private Balance() {
	}

	/** Sum of the appropriations in yuan; zero when there are none. */
	public static Money appropriated(Allocation allocation) {
		return sum(allocation.getAppropriations());
	}

	/** Sum of the expenditures in yuan; zero when there are none. */
	public static Money spent(Allocation allocation) {
		return sum(allocation.getExpenditures());
	}

	/** Appropriated less spent, in yuan; below zero when more was spent than there was. */
	public static Money left(Allocation allocation) {
		Money appropriated = appropriated(allocation);
		Money spent = spent(allocation);
		boolean exact = appropriated.qualifier() == Qualifier.EXACT && spent.qualifier() == Qualifier.EXACT;
		return new Money(appropriated.number().subtract(spent.number()), exact ? Qualifier.EXACT : Qualifier.ABOUT);
	}

	private static Money sum(Collection<? extends Flow> flows) {
		Sum sum = new Sum();
		flows.forEach(flow -> sum.add(flow.getAmount()));
		return sum.money();
	}

	/**
	 * The share of one amount in another.
	 *
	 * @param numerator may be null
	 * @param denominator may be null
	 * @return per cent, rounded half up to two digits after the point; null where an amount is missing or the denominator is zero
	 */
	public static Quantity share(Money numerator, Money denominator) {
		if (numerator == null || denominator == null || denominator.number().signum() == 0) {
			return null;
		}
		boolean exact = numerator.qualifier() == Qualifier.EXACT && denominator.qualifier() == Qualifier.EXACT;
		return new Quantity(numerator.number().multiply(HUNDRED).divide(denominator.number(), DIGITS, RoundingMode.HALF_UP),
				exact ? Qualifier.EXACT : Qualifier.ABOUT);
	}
}
