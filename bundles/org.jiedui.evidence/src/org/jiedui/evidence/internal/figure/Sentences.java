/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a passage begin and end. Very long ones are cut, so that looking around a figure costs the same everywhere. */
final class Sentences {

	private static final int LONGEST = 600;

	/**
	 * A sentence.
	 *
	 * @param start where it begins
	 * @param end where it ends, its sign included
	 */
	record Sentence(int start, int end) {
	}

	List<Sentence> of(CharSequence text, int from, int to) {
		List<Sentence> sentences = new ArrayList<>();
		int start = from;
		for (int index = from; index < to; index++) {
			char each = text.charAt(index);
			boolean ends = each == '。' || each == '！' || each == '？' || each == '!' || each == '?' || each == '\n';
			boolean tooLong = index - start >= LONGEST && (each == ',' || each == '，' || index - start >= LONGEST + LONGEST / 2);
			if (ends || tooLong) {
				int end = index + 1;
				while (end < to && "”\"’」".indexOf(text.charAt(end)) >= 0 && ends) {
					end++;
				}
				sentences.add(new Sentence(start, end));
				start = end;
				index = end - 1;
			}
		}
		if (start < to) {
			sentences.add(new Sentence(start, to));
		}
		return sentences;
	}
}
