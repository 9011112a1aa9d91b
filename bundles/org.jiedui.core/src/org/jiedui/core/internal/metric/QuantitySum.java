/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;

/**
 * Adds quantities of one unit. The sum says how exact it is: exact when all were, 余 when some were lower bounds, else 约.
 */
final class QuantitySum {

	private static final Set<Qualifier> LOWER_BOUNDS = EnumSet.of(Qualifier.EXACT, Qualifier.MORE, Qualifier.OVER, Qualifier.AT_LEAST);

	private BigDecimal number = BigDecimal.ZERO;
	private final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);

	/** Adds a quantity, or {@code otherwise} exactly where there is none. */
	void add(Quantity quantity, long otherwise) {
		Quantity addend = quantity == null ? Quantity.of(otherwise) : quantity;
		number = number.add(addend.number());
		qualifiers.add(addend.qualifier());
	}

	Quantity sum() {
		if (qualifiers.stream().allMatch(Qualifier.EXACT::equals)) {
			return new Quantity(number, Qualifier.EXACT);
		}
		return new Quantity(number, LOWER_BOUNDS.containsAll(qualifiers) ? Qualifier.OVER : Qualifier.ABOUT);
	}

	/** The sum as the user's language writes it: about 12, 约12. */
	String text(EAttribute feature) {
		return new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.TEN_THOUSAND).text(feature, sum());
	}
}
