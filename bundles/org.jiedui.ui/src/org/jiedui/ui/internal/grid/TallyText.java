/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Unit;
import org.jiedui.ui.grid.Tally;

/** Writes what numbers come to, in the unit of their column. */
record TallyText(ValueFormat format) {

	private static final int DIGITS = 2;

	/** A number of a tally without its unit. */
	String number(Tally tally, BigDecimal number) {
		EStructuralFeature feature = tally.column().feature().orElseThrow();
		if (feature.getEType().getInstanceClass() == Money.class) {
			return format.text(feature, Money.of(number));
		}
		NumberFormat digits = NumberFormat.getNumberInstance();
		digits.setMaximumFractionDigits(DIGITS);
		digits.setRoundingMode(RoundingMode.HALF_UP);
		return digits.format(number);
	}

	/** What the numbers come to: their sum, or their mean where they do not add up; with the unit where the head of the column does not tell it. */
	String total(Tally tally) {
		return tally.addsUp() ? sum(tally) : NLS.bind(Messages.summaryMean, number(tally, tally.mean()));
	}

	/** All that is known of the numbers. */
	String all(Tally tally) {
		String count = NumberFormat.getIntegerInstance().format(tally.count());
		String range = NLS.bind(Messages.summaryRange,
				new Object[] { number(tally, tally.mean()), number(tally, tally.least()), number(tally, tally.most()), count });
		return tally.addsUp() ? NLS.bind(Messages.summarySum, sum(tally), range) : range;
	}

	private String sum(Tally tally) {
		boolean told = tally.unit().isEmpty() || CellUnit.fixed(tally.column().feature().orElseThrow()).isPresent();
		String sum = number(tally, tally.sum());
		return told ? sum : sum + " " + format.unitName(new Unit(tally.unit()), tally.sum().setScale(DIGITS, RoundingMode.HALF_UP));
	}
}
