/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;

/**
 * A number as somebody states it, and between which numbers the truth may lie so that the statement is right: 15000多 means from 15000 to below
 * 16000, and
 * 1.25亿元, which is written to the million, what would be rounded to it. Immutable.
 *
 * @param number the number, in the base unit
 * @param high the upper end of a range, or null
 * @param qualifier how exact it is
 * @param step what the last digit that is written stands for, in the base unit; 1 where everything is written out
 */
public record Stated(BigDecimal number, BigDecimal high, StatedQualifier qualifier, BigDecimal step) {

	private static final Pattern DIGITS = Pattern.compile("\\d[\\d,，]*(?:\\.(\\d+))?");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/** A figure, as it should be where it was corrected: then exactly. */
	public static Stated of(ReportedFigure figure) {
		if (figure.getCorrected() != null) {
			return of(figure.getCorrected());
		}
		return of(figure.getText(), figure.getValue().number(), figure.getHigh() == null ? null : figure.getHigh().number(), figure.getQualifier());
	}

	/**
	 * A number of a text.
	 *
	 * @param text as written, which tells what its last digit stands for
	 */
	public static Stated of(String text, BigDecimal number, BigDecimal high, StatedQualifier qualifier) {
		return new Stated(number, high, qualifier, step(text));
	}

	/** A number of the books. */
	public static Stated of(Qualified booked) {
		StatedQualifier qualifier = switch (booked.qualifier()) {
			case EXACT -> StatedQualifier.EXACT;
			case MORE, OVER -> StatedQualifier.MORE;
			case NEARLY -> StatedQualifier.NEARLY;
			case ABOUT -> StatedQualifier.ABOUT;
			case AT_LEAST -> StatedQualifier.AT_LEAST;
		};
		return new Stated(booked.number(), null, qualifier, BigDecimal.ONE);
	}

	/** As the books keep it: what they have no word for is 约. */
	public Quantity quantity() {
		return new Quantity(number, switch (qualifier) {
			case EXACT -> high == null ? Qualifier.EXACT : Qualifier.ABOUT;
			case MORE -> Qualifier.OVER;
			case NEARLY -> Qualifier.NEARLY;
			case ABOUT, AT_MOST, LESS -> Qualifier.ABOUT;
			case AT_LEAST -> Qualifier.AT_LEAST;
		});
	}

	/** Whether both can be right: there is a number that is meant by either. */
	public boolean agreesWith(Stated other) {
		return (least() == null || other.most() == null || least().compareTo(other.most()) <= 0)
				&& (other.least() == null || most() == null || other.least().compareTo(most()) <= 0);
	}

	/** The smallest number that it can mean, null where there is none. */
	public BigDecimal least() {
		return switch (qualifier) {
			case EXACT -> number.subtract(rounding());
			case MORE, AT_LEAST -> number;
			case NEARLY, ABOUT -> number.subtract(round());
			case AT_MOST, LESS -> null;
		};
	}

	/** The largest number that it can mean, null where there is none. */
	public BigDecimal most() {
		BigDecimal upper = high == null ? number : high;
		return switch (qualifier) {
			case EXACT -> upper.add(rounding());
			case MORE, ABOUT -> upper.add(round());
			case NEARLY, AT_MOST, LESS -> upper;
			case AT_LEAST -> null;
		};
	}

	/** What is written in ten thousands was rounded to that; persons and things are whole. */
	private BigDecimal rounding() {
		return step.compareTo(BigDecimal.ONE) > 0 ? step.divide(TWO, 10, RoundingMode.HALF_UP) : BigDecimal.ZERO;
	}

	/** How much a word such as 多 leaves open: what the last digit that is not zero stands for. */
	private BigDecimal round() {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).max(step);
	}

	private static BigDecimal step(String text) {
		Matcher digits = DIGITS.matcher(text);
		if (!digits.find()) {
			return BigDecimal.ONE;
		}
		String behind = text.substring(digits.end());
		int power = behind.contains("亿") ? 8 : 0;
		power += behind.contains("万") ? 4 : 0;
		power += behind.contains("千") && power > 0 ? 3 : 0;
		power -= digits.group(1) == null ? 0 : digits.group(1).length();
		return BigDecimal.ONE.scaleByPowerOfTen(power);
	}
}
