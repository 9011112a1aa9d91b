/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;

/** Numbers in Chinese numerals, such as 一千二百, 两三 or 十几. */
final class ChineseNumbers {

	private static final String DIGITS = "零一二三四五六七八九";
	private static final String SCALES = "十百千万亿";
	private static final int LONGEST = 24;

	private ChineseNumbers() {
	}

	/** Whether a number may begin or go on with a character. */
	static boolean isPart(char each) {
		return digit(each) >= 0 || SCALES.indexOf(each) >= 0 || each == '几' || each == '数';
	}

	private static int digit(char each) {
		return switch (each) {
			case '〇' -> 0;
			case '两' -> 2;
			default -> DIGITS.indexOf(each);
		};
	}

	private static long scale(char each) {
		return switch (each) {
			case '十' -> 10L;
			case '百' -> 100L;
			case '千' -> 1000L;
			case '万' -> 10_000L;
			default -> 100_000_000L;
		};
	}

	/** The number that begins here and goes on as long as it can; null if there is none. */
	static Numeral at(CharSequence text, int start, int limit) {
		int end = start;
		while (end < limit && end - start < LONGEST && isPart(text.charAt(end))) {
			end++;
		}
		boolean some = false;
		int stop = end;
		if (end > start && text.charAt(end - 1) == '数') {
			stop = --end;
		}
		if (end > start && text.charAt(end - 1) == '几') {
			some = true;
			stop--;
		}
		if (stop <= start || end - start == LONGEST) {
			return null;
		}
		char first = text.charAt(start);
		if (first == '几' || first == '数') {
			boolean isScale = stop - start >= 2 && SCALES.indexOf(text.charAt(start + 1)) >= 0;
			BigDecimal value = isScale ? value(text, start + 1, stop) : null;
			return value == null ? null : new Numeral(start, end, value, null, true, true, isScaled(text, stop), false);
		}
		BigDecimal[] few = few(text, start, stop);
		if (few != null) {
			return new Numeral(start, end, few[0], few[1], true, some, isScaled(text, stop), false);
		}
		BigDecimal value = value(text, start, stop);
		boolean lone = SCALES.indexOf(first) > 0;
		return value == null ? null : new Numeral(start, end, value, null, true, some, isScaled(text, stop), lone);
	}

	private static boolean isScaled(CharSequence text, int end) {
		return text.charAt(end - 1) == '万' || text.charAt(end - 1) == '亿';
	}

	/** 两三, 三四十, 五六百: two digits that follow each other, and a scale for both. */
	private static BigDecimal[] few(CharSequence text, int start, int end) {
		if (end - start < 2 || end - start > 4) {
			return null;
		}
		int low = digit(text.charAt(start));
		int high = digit(text.charAt(start + 1));
		if (low < 1 || high != low + 1) {
			return null;
		}
		BigDecimal scale = BigDecimal.ONE;
		for (int index = start + 2; index < end; index++) {
			if (SCALES.indexOf(text.charAt(index)) < 0) {
				return null;
			}
			scale = scale.multiply(BigDecimal.valueOf(scale(text.charAt(index))));
		}
		return new BigDecimal[] { scale.multiply(BigDecimal.valueOf(low)), scale.multiply(BigDecimal.valueOf(high)) };
	}

	/** Null for a row of digits, which is a year or a list and no quantity. */
	private static BigDecimal value(CharSequence text, int start, int end) {
		long total = 0;
		long section = 0;
		long digit = -1;
		for (int index = start; index < end; index++) {
			char each = text.charAt(index);
			int one = digit(each);
			if (one >= 0) {
				if (digit > 0) {
					return null;
				}
				digit = one;
			} else if (SCALES.indexOf(each) >= 0) {
				long scale = scale(each);
				if (scale >= 10_000L) {
					section = section + Math.max(0, digit);
					total = (total + (section == 0 && total == 0 ? 1 : section)) * scale;
					section = 0;
				} else {
					section += (digit < 0 ? 1 : digit) * scale;
				}
				digit = -1;
			} else {
				return null;
			}
		}
		if (end - start > 1 && digit(text.charAt(start)) == 0) {
			return null;
		}
		return BigDecimal.valueOf(total + section + Math.max(0, digit));
	}
}
