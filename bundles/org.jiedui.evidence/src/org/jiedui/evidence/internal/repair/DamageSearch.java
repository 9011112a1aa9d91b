/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.evidence.internal.source.Sense;
import org.jiedui.evidence.source.Damage;
import org.jiedui.evidence.source.Reading;

/** Finds runs that no repair restores: characters that have no place in a text, and what stands around them up to the next sign of a sentence. */
final class DamageSearch {

	private static final int MOST = 1000;
	private static final int LONGEST_BRACKET = 12;
	private static final String SIGNS = ",，、;；:：。!！?？\"“”'‘’()（）<>《》 \n";

	List<Damage> find(Reading reading, String original) {
		List<Damage> found = new ArrayList<>();
		String text = reading.text();
		int index = 0;
		while (index < text.length() && found.size() < MOST) {
			if (isBroken(text, index)) {
				int start = begin(text, index);
				int end = finish(text, index);
				int from = reading.origin(start);
				int to = reading.originEnd(start, end);
				found.add(new Damage(from, to, excerpt(original, text, start, end, from, to)));
				index = end;
			}
			index++;
		}
		return found;
	}

	/** The original between two code points; of texts without characters beyond the basic ones these are indexes. */
	private static String excerpt(String original, String text, int start, int end, int from, int to) {
		boolean simple = to <= original.length() && original.charAt(from) == text.charAt(start);
		return simple ? original.substring(from, to) : text.substring(start, end);
	}

	private static boolean isBroken(String text, int index) {
		char each = text.charAt(index);
		if (Sense.isWrong(each) || each >= '\u2500' && each <= '\u257F' && isChinese(text, index - 1)) {
			return true;
		}
		// a question mark in the middle of words, followed by a lone bracket
		return each == '?' && isChinese(text, index - 1) && index + 1 < text.length() && isSyllable(text, index + 1)
				&& text.lastIndexOf('(', index) < Math.max(text.lastIndexOf(')', index), index - LONGEST_BRACKET);
	}

	private static boolean isSyllable(String text, int start) {
		int index = start;
		while (index < text.length() && index < start + 6 && Character.isLowerCase(text.charAt(index))) {
			index++;
		}
		return index > start && index < text.length() && text.charAt(index) == ')';
	}

	private static boolean isChinese(String text, int index) {
		return index >= 0 && index < text.length() && Character.isIdeographic(text.charAt(index));
	}

	private static int begin(String text, int index) {
		int start = index;
		while (start > 0 && index - start < 8 && SIGNS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	private static int finish(String text, int index) {
		int end = index + 1;
		int last = end;
		// what follows is broken too as long as brackets without a beginning or characters without a place come
		while (end < text.length() && end - index < 24 && text.charAt(end) != '\n' && "。；;，,".indexOf(text.charAt(end)) < 0) {
			end++;
			if (text.charAt(end - 1) == ')' || Sense.isWrong(text.charAt(end - 1)) || text.charAt(end - 1) >= '\u2500' && text.charAt(end - 1) <= '\u257F') {
				last = end;
			}
		}
		return last;
	}
}
