/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.evidence.figure.Qualifier;

/** Finds numbers with a unit. Looks at each character of a text a bounded number of times. */
final class QuantityScanner {

	private static final String MORE = "多余来几";
	private static final String RANGE = "-~～—–－至到";
	/** Behind these a Chinese number counts nothing: 第二, 每一, 这个. */
	private static final String ORDINAL = "第每某首周期";
	private static final String POINTING = "这那该";

	private final UnitTable units;
	private final UnitTable nouns;
	private final ArabicNumbers arabic;
	private final QualifierWords words = new QualifierWords();

	QuantityScanner(UnitTable units, UnitTable nouns) {
		this.units = units;
		this.nouns = nouns;
		arabic = new ArabicNumbers(units);
	}

	/** The quantities of a passage outside the parts in which none is looked for. */
	List<Quantity> of(CharSequence text, int from, int to, Spans without) {
		List<Quantity> found = new ArrayList<>();
		Spans.Cursor cursor = without.cursor();
		int index = from;
		while (index < to) {
			int skipped = cursor.skip(index);
			if (skipped > index) {
				index = skipped;
				continue;
			}
			char each = text.charAt(index);
			Quantity quantity = null;
			int next = index + 1;
			if (ArabicNumbers.isDigit(each)) {
				next = behindToken(text, index, to);
				if (!isPartOfCode(text, index, from)) {
					quantity = digits(text, index, from, to);
				}
			} else if (each == '半') {
				quantity = half(text, index, from, to);
			} else if (ChineseNumbers.isPart(each)) {
				next = behindChinese(text, index, to);
				quantity = chinese(text, index, from, to);
			}
			if (quantity != null) {
				found.add(quantity);
				next = Math.max(index + 1, quantity.end());
			}
			index = next;
		}
		return found;
	}

	private static int behindToken(CharSequence text, int start, int to) {
		int end = start;
		while (end < to && (ArabicNumbers.isDigit(text.charAt(end))
				|| text.charAt(end) == '.' && end + 1 < to && ArabicNumbers.isDigit(text.charAt(end + 1)))) {
			end++;
		}
		return Math.max(end, start + 1);
	}

	private static int behindChinese(CharSequence text, int start, int to) {
		int end = start;
		while (end < to && ChineseNumbers.isPart(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** G318, A4, 5G, 12-345: digits with Latin letters or signs before them. */
	private static boolean isPartOfCode(CharSequence text, int index, int from) {
		if (index == from) {
			return false;
		}
		char before = text.charAt(index - 1);
		return before < 128 && Character.isLetter(before) || before == '_' || before == '/' || before == '.' || before == '#' || before == '№';
	}

	private Quantity digits(CharSequence text, int start, int from, int to) {
		Numeral number = arabic.at(text, start, to);
		if (number == null) {
			return null;
		}
		int end = number.end();
		if (end + 1 < to && RANGE.indexOf(text.charAt(end)) >= 0 && ArabicNumbers.isDigit(text.charAt(end + 1))) {
			Numeral upper = arabic.at(text, end + 1, to);
			if (upper != null) {
				Quantity range = complete(text, range(number, upper), from, to);
				if (range != null && range.high() != null && range.high().compareTo(range.value()) > 0) {
					return range;
				}
			}
		}
		// 20万元-30万元: both have their unit
		return complete(text, number, from, to);
	}

	/** 20-30万 means 20万 to 30万. */
	private static Numeral range(Numeral low, Numeral high) {
		BigDecimal value = low.value();
		if (high.scaled() && !low.scaled()) {
			BigDecimal scale = high.value().compareTo(BigDecimal.valueOf(100_000_000L)) >= 0 ? BigDecimal.valueOf(100_000_000L)
					: BigDecimal.valueOf(10_000L);
			value = value.multiply(scale);
		}
		return new Numeral(low.start(), high.end(), value, high.value(), false, high.open(), high.scaled(), false);
	}

	private Quantity chinese(CharSequence text, int start, int from, int to) {
		if (text.length() > start + 4 && "百分之".contentEquals(text.subSequence(start, start + 3))) {
			return percent(text, start, from, to);
		}
		Numeral number = ChineseNumbers.at(text, start, to);
		if (number == null) {
			return null;
		}
		char before = start > from ? text.charAt(start - 1) : ' ';
		if (ORDINAL.indexOf(before) >= 0) {
			return null;
		}
		if (number.end() + 2 < to && text.charAt(number.end()) == '分' && text.charAt(number.end() + 1) == '之') {
			return fraction(text, number, to);
		}
		boolean counted = !number.lone() || words.before(text, start, from) != null
				|| number.end() < to && "余多".indexOf(text.charAt(number.end())) >= 0 && unit(text, number.end() + 1, to) != null;
		if (!counted) {
			return null;
		}
		Quantity quantity = complete(text, number, from, to);
		boolean pointed = POINTING.indexOf(before) >= 0 && quantity != null && !quantity.family().equals("time");
		return pointed || quantity != null && quantity.nounStart() < quantity.end() && quantity.qualifier() == Qualifier.EXACT ? null : quantity;
	}

	private Quantity percent(CharSequence text, int start, int from, int to) {
		int at = start + 3;
		Numeral number = ArabicNumbers.isDigit(text.charAt(at)) ? arabic.at(text, at, to) : ChineseNumbers.at(text, at, to);
		if (number == null) {
			return null;
		}
		QualifierWords.Word word = words.before(text, start, from);
		return new Quantity(start, number.end(), number.value(), number.high(), "%", "share", word == null ? Qualifier.EXACT : word.meaning(), true, false,
				null, number.end());
	}

	private static Quantity fraction(CharSequence text, Numeral below, int to) {
		Numeral above = ChineseNumbers.at(text, below.end() + 2, to);
		if (above == null || below.value().signum() == 0) {
			return null;
		}
		BigDecimal share = above.value().multiply(BigDecimal.valueOf(100)).divide(below.value(), 2, RoundingMode.HALF_UP);
		return new Quantity(below.start(), above.end(), ArabicNumbers.plain(share), null, "%", "share", Qualifier.EXACT, true, false, null, above.end());
	}

	private Quantity half(CharSequence text, int start, int from, int to) {
		char before = start > from ? text.charAt(start - 1) : ' ';
		if ("上下前后大多过一对".indexOf(before) >= 0 || start + 1 >= to) {
			return null;
		}
		Unit unit = units.at(text, start + 1, to);
		if (unit == null || !unit.family().equals("time")) {
			return null;
		}
		return complete(text, new Numeral(start, start + 1, new BigDecimal("0.5"), null, true, false, false, false), from, to);
	}

	private Unit unit(CharSequence text, int at, int to) {
		if (at >= to) {
			return null;
		}
		Unit unit = units.at(text, at, to);
		return unit != null ? unit : nouns.at(text, at, to);
	}

	/** Adds the words around a number and its unit; null if it has none and is no round number of money or people either. */
	private Quantity complete(CharSequence text, Numeral number, int from, int to) {
		int end = number.end();
		boolean more = number.open();
		int at = end < to && MORE.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
		int blank = at < to && text.charAt(at) == ' ' ? at + 1 : at;
		Unit unit = blank < to ? units.at(text, blank, to) : null;
		Unit noun = unit == null && blank < to ? nouns.at(text, blank, to) : null;
		if (unit == null && noun == null) {
			if (at > end || !number.scaled()) {
				more |= at > end;
				return number.scaled() ? finish(text, number, more ? at : end, null, false, more, from, to) : null;
			}
			return finish(text, number, end, null, false, more, from, to);
		}
		more |= at > end;
		int behind = blank + (unit != null ? unit : noun).written().length();
		return finish(text, number, behind, unit != null ? unit : noun, unit == null, more, from, to);
	}

	private Quantity finish(CharSequence text, Numeral number, int behind, Unit unit, boolean noun, boolean more, int from, int to) {
		String family = unit == null ? "bare" : unit.family();
		int end = behind;
		boolean above = more || unit != null && unit.written().indexOf('多') >= 0;
		if (unit != null && end < to && (text.charAt(end) == '多' || text.charAt(end) == '余')
				&& (family.equals("time") || family.equals("money") && !follows(text, end + 1, to))) {
			above = true;
			end++;
		}
		int start = number.start();
		Qualifier qualifier = above ? Qualifier.MORE : Qualifier.EXACT;
		QualifierWords.Word before = words.before(text, start, from);
		boolean recent = before != null && before.text().equals("近") && family.equals("time");
		if (before != null && !recent && (!before.text().equals("上") || number.lone())) {
			start -= before.text().length();
			qualifier = above ? Qualifier.MORE : before.meaning();
		}
		QualifierWords.Word after = words.behind(text, end, to);
		if (after != null) {
			end += after.text().length();
			qualifier = qualifier == Qualifier.EXACT ? after.meaning() : qualifier;
		}
		BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
		BigDecimal value = ArabicNumbers.plain(number.value().multiply(factor));
		BigDecimal high = number.high() == null ? null : ArabicNumbers.plain(number.high().multiply(factor));
		boolean one = number.chinese() && number.end() - number.start() == 1 && text.charAt(number.start()) == '一' && qualifier == Qualifier.EXACT;
		return new Quantity(start, end, value, high, unit == null ? "none" : unit.unit(), family, qualifier, number.chinese(), one, null,
				noun ? behind - unit.written().length() : end);
	}

	/** Whether a unit stands here, so that 元多个 is no amount with 多. */
	private boolean follows(CharSequence text, int at, int to) {
		return at < to && units.at(text, at, to) != null;
	}
}
