/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;

/** Numbers in digits, with the scales of Chinese behind them: 15,000, 1.25亿, 3500多万, 3千. */
final class ArabicNumbers {

	private static final int GROUP = 3;
	private static final int LONGEST = 15;
	private static final String OPEN = "多余来";

	private final UnitTable units;

	ArabicNumbers(UnitTable units) {
		this.units = units;
	}

	static boolean isDigit(char each) {
		return each >= '0' && each <= '9';
	}

	/** The number that begins at a digit; null if it is too long to be a quantity. */
	Numeral at(CharSequence text, int start, int limit) {
		StringBuilder digits = new StringBuilder();
		int end = whole(text, start, limit, digits);
		if (end + 1 < limit && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
			digits.append('.');
			end++;
			while (end < limit && isDigit(text.charAt(end))) {
				digits.append(text.charAt(end++));
			}
		}
		if (digits.length() > LONGEST) {
			return null;
		}
		BigDecimal value = new BigDecimal(digits.toString());
		boolean open = false;
		boolean scaled = false;
		while (end < limit) {
			int at = OPEN.indexOf(text.charAt(end)) >= 0 && end + 1 < limit && isScale(text, end + 1, limit) ? end + 1 : end;
			if (!isScale(text, at, limit)) {
				break;
			}
			open |= at > end;
			value = value.multiply(scale(text.charAt(at)));
			scaled = text.charAt(at) == '万' || text.charAt(at) == '亿';
			end = at + 1;
		}
		return new Numeral(start, end, plain(value), null, false, open, scaled, false);
	}

	private static int whole(CharSequence text, int start, int limit, StringBuilder digits) {
		int end = start;
		while (end < limit && isDigit(text.charAt(end))) {
			digits.append(text.charAt(end++));
		}
		while (digits.length() <= LONGEST && end < limit && text.charAt(end) == ',' && isGroup(text, end + 1, limit) && digits.charAt(0) != '0'
				&& (end - start <= GROUP || digits.length() > GROUP && text.charAt(end - GROUP - 1) == ',')) {
			digits.append(text, end + 1, end + 1 + GROUP);
			end += 1 + GROUP;
		}
		return end;
	}

	private static boolean isGroup(CharSequence text, int start, int limit) {
		for (int index = start; index < start + GROUP; index++) {
			if (index >= limit || !isDigit(text.charAt(index))) {
				return false;
			}
		}
		return start + GROUP >= limit || !isDigit(text.charAt(start + GROUP));
	}

	private boolean isScale(CharSequence text, int index, int limit) {
		if (index >= limit || "十百千万亿".indexOf(text.charAt(index)) < 0) {
			return false;
		}
		// 千米 and 千克 are units of their own
		return text.charAt(index) == '万' || text.charAt(index) == '亿' || units.at(text, index, limit) == null;
	}

	private static BigDecimal scale(char each) {
		return BigDecimal.valueOf(switch (each) {
			case '十' -> 10L;
			case '百' -> 100L;
			case '千' -> 1000L;
			case '万' -> 10_000L;
			default -> 100_000_000L;
		});
	}

	/** Without zeros behind the point, and without an exponent. */
	static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
