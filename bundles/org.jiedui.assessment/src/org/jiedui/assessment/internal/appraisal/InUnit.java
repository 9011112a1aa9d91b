/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/** A figure of the books in the unit of an indicator: money in so many yuan; of quantities, units are not converted. */
final class InUnit {

	private static final Map<String, Integer> ZEROS = Map.of("元", 0, Unit.YUAN.symbol(), 0, "万元", 4, "亿元", 8);

	private InUnit() {
	}

	/** Empty where money is asked for in a unit that is none of money, or something else in one that is. */
	static Optional<Quantity> of(Qualified figure, String unit) {
		boolean money = figure instanceof Money;
		if (money != ZEROS.containsKey(unit)) {
			return Optional.empty();
		}
		BigDecimal number = money ? figure.number().scaleByPowerOfTen(-ZEROS.get(unit)) : figure.number();
		return Optional.of(new Quantity(number, figure.qualifier()));
	}

	/** A figure that says its unit itself, as those of plans do. */
	static Optional<Quantity> of(Quantity figure, Unit stated, String unit) {
		if (stated == null || stated.symbol().equals(unit)) {
			return Optional.of(figure);
		}
		Integer zeros = ZEROS.get(stated.symbol());
		return zeros == null ? Optional.empty() : of(new Money(figure.number().scaleByPowerOfTen(zeros), figure.qualifier()), unit);
	}
}
