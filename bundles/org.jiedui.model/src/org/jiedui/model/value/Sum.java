/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.jiedui.model.Qualifier;

/**
 * Adds up figures of one unit. The sum says how exact it is: exact when all were, 余 when some were lower bounds, else 约. Not for several threads.
 */
public final class Sum {

	private static final Set<Qualifier> LOWER_BOUNDS = EnumSet.of(Qualifier.EXACT, Qualifier.MORE, Qualifier.OVER, Qualifier.AT_LEAST);

	private BigDecimal number = BigDecimal.ZERO;
	private final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);

	/** @param figure passed over when null */
	public void add(Qualified figure) {
		if (figure != null) {
			number = number.add(figure.number());
			qualifiers.add(figure.qualifier());
		}
	}

	/** Whether nothing was added, which is not the same as a sum of zero. */
	public boolean isEmpty() {
		return qualifiers.isEmpty();
	}

	/** The sum as money, zero when nothing was added. */
	public Money money() {
		return new Money(number, qualifier());
	}

	/** The sum as a quantity, zero when nothing was added. */
	public Quantity quantity() {
		return new Quantity(number, qualifier());
	}

	private Qualifier qualifier() {
		if (qualifiers.stream().allMatch(Qualifier.EXACT::equals)) {
			return Qualifier.EXACT;
		}
		return LOWER_BOUNDS.containsAll(qualifiers) ? Qualifier.OVER : Qualifier.ABOUT;
	}
}
