/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jiedui.evidence.reconcile.Claim;

/** How computed numbers are shown: amounts in 万元, as the texts write them. */
final class Shown {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Shown() {
	}

	/** A value in its unit. */
	static String amount(BigDecimal value, String unit) {
		if (unit.equals("CNY")) {
			return value.abs().compareTo(TEN_THOUSAND) >= 0 ? number(value.divide(TEN_THOUSAND, MathContext.DECIMAL64)) + "万元" : number(value) + "元";
		}
		return number(value) + (unit.equals("none") ? "" : unit);
	}

	/** At most two places behind the point. */
	static String number(BigDecimal value) {
		BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
	}

	/** One number divided by another, with one place behind the point. */
	static String ratio(BigDecimal above, BigDecimal below) {
		BigDecimal rounded = above.divide(below, 1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
	}

	/** What share one number is of another, in percent. */
	static String percent(BigDecimal part, BigDecimal whole) {
		return ratio(part.multiply(HUNDRED), whole) + "%";
	}

	/** Claims as the text writes them, added up in writing. */
	static String sum(Collection<Claim> claims) {
		return claims.stream().map(Claim::text).collect(Collectors.joining(" + "));
	}

	/** Claims as the text writes them, one after another. */
	static String list(Collection<Claim> claims) {
		return claims.stream().map(Claim::text).collect(Collectors.joining(", "));
	}

	/** The sum of the values. */
	static BigDecimal total(Collection<Claim> claims) {
		return claims.stream().map(claim -> claim.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
