/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.model.value.Unit;

/**
 * Shows numbers of which only the unit tells what they are: money in yuan or ten thousands of them, as everywhere on the screen, all else
 * as it is counted.
 *
 * @param format what the user set
 */
public record Amounts(ValueFormat format) {

	private static final String PATTERN = "#,##0.######";
	private static final int SHARE_DIGITS = 1;
	private static final Pattern TYPED = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*([万亿]?)(元)?");

	/**
	 * A number without its unit.
	 *
	 * @param number in the base unit; null is shown as nothing
	 * @param unit null for a bare number
	 */
	public String number(BigDecimal number, Unit unit) {
		if (number == null) {
			return "";
		}
		BigDecimal shown = Unit.YUAN.equals(unit) ? number.divide(format.moneyScale().yuan()) : number;
		return digits().format(shown);
	}

	/** A number with the word that says how exact it is, as the language puts it: 3500多, about 3,500. */
	public String number(BigDecimal number, Unit unit, StatedQualifier qualifier) {
		String pattern = switch (qualifier) {
			case EXACT -> "{0}";
			case MORE -> Messages.more;
			case NEARLY -> Messages.nearly;
			case ABOUT -> Messages.about;
			case AT_LEAST -> Messages.atLeast;
			case AT_MOST -> Messages.atMost;
			case LESS -> Messages.less;
		};
		return NLS.bind(pattern, number(number, unit));
	}

	/** A range with both ends; {@code high} may be null. */
	public String range(BigDecimal number, BigDecimal high, Unit unit) {
		return high == null ? number(number, unit) : number(number, unit) + "\u2013" + number(high, unit);
	}

	/**
	 * Reads a number as it is shown: money in the unit that the user chose, unless 万 or 亿 behind it says otherwise.
	 *
	 * @return the number in the base unit; empty where the words are none
	 */
	public Optional<BigDecimal> parse(String words, Unit unit) {
		Matcher typed = TYPED.matcher(words.strip().replace(",", "").replace("，", ""));
		if (!typed.matches()) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(typed.group(1));
		return Optional.of(switch (typed.group(2)) {
			case "万" -> number.movePointRight(4);
			case "亿" -> number.movePointRight(8);
			default -> Unit.YUAN.equals(unit) && typed.group(3) == null ? number.multiply(format.moneyScale().yuan()) : number;
		});
	}

	/** A difference, with its sign. */
	public String difference(BigDecimal number, Unit unit) {
		return number == null || number.signum() <= 0 ? number(number, unit) : "+" + number(number, unit);
	}

	/** How much one number is of another in percent, with its sign; empty where that says nothing. */
	public String share(BigDecimal part, BigDecimal whole) {
		if (part == null || whole == null || whole.signum() == 0) {
			return "";
		}
		BigDecimal percent = part.movePointRight(2).divide(whole.abs(), SHARE_DIGITS, RoundingMode.HALF_UP);
		return (percent.signum() > 0 ? "+" : "") + digits().format(percent) + "%";
	}

	/** What the numbers of a unit are counted in; empty for bare numbers. */
	public String unit(Unit unit) {
		if (unit == null) {
			return "";
		}
		return Unit.YUAN.equals(unit) ? format.moneyScale().unit(format.labels().language()) : format.unitName(unit);
	}

	private static DecimalFormat digits() {
		return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ROOT));
	}
}
