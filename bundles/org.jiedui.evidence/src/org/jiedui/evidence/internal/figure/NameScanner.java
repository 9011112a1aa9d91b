/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.evidence.figure.Qualifier;
import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.spi.WordList;

/** Finds numbers that are part of a name or a slogan: 三里乡, “四个不摘”, 318国道. They count nothing. */
final class NameScanner {

	private final Map<String, Pattern> patterns = new LinkedHashMap<>();

	NameScanner(Words words) {
		words.blocks(WordList.NAMES).stream().map(Words.Block::name).distinct()
				.forEach(name -> patterns.put(name, words.pattern(WordList.NAMES, name)));
	}

	/** The names of a passage, in order. */
	List<Quantity> of(CharSequence text, int from, int to, Spans without) {
		List<Quantity> found = new ArrayList<>();
		for (Map.Entry<String, Pattern> each : patterns.entrySet()) {
			Spans.Cursor cursor = without.cursor();
			Matcher matcher = each.getValue().matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
			while (matcher.find()) {
				if (cursor.skip(matcher.start()) == matcher.start()) {
					BigDecimal value = value(text, matcher.start(), matcher.end());
					if (value != null) {
						found.add(new Quantity(matcher.start(), matcher.end(), value, null, "none", "name", Qualifier.EXACT, true, false,
								each.getKey(), matcher.end()));
					}
				}
			}
		}
		found.sort((left, right) -> Integer.compare(left.start(), right.start()));
		return found;
	}

	/** The first number in a name. */
	private static BigDecimal value(CharSequence text, int start, int end) {
		for (int index = start; index < end; index++) {
			if (ArabicNumbers.isDigit(text.charAt(index))) {
				int stop = index;
				while (stop < end && ArabicNumbers.isDigit(text.charAt(stop))) {
					stop++;
				}
				return new BigDecimal(text.subSequence(index, stop).toString());
			}
			if (ChineseNumbers.isPart(text.charAt(index))) {
				Numeral number = ChineseNumbers.at(text, index, end);
				if (number != null) {
					return number.value();
				}
			}
		}
		return null;
	}
}
