/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jiedui.evidence.figure.PartialDate;

/**
 * Paragraphs that are nothing but quotation belong to the speech that the paragraph behind them dates: “…” “…” 2023年7月，某人在会上说. For one text,
 * passage after passage.
 */
final class QuotedSpeech {

	private static final Pattern SPEECH = Pattern.compile("会上|总结|指出|表示|强调|介绍|致辞|讲话|说");

	private final List<Integer> quoted = new ArrayList<>();

	/** Whether a passage is nothing but quotation. */
	static boolean isQuotation(CharSequence text, int from, int to) {
		char first = text.charAt(from);
		char last = text.charAt(to - 1);
		if (first != '“' && first != '"' || last != '”' && last != '"') {
			return false;
		}
		for (int index = from + 1; index < to - 1; index++) {
			if (text.charAt(index) == '”') {
				return false;
			}
		}
		return true;
	}

	/** Keeps in mind that a passage is quotation. */
	void add(int passage) {
		quoted.add(passage);
	}

	/** Ends the speech: the passages that belong to it, and when it was held; null if nobody says. */
	PartialDate heldOn(CharSequence text, int from, int to, List<DateMark> marks) {
		if (quoted.isEmpty() || marks.isEmpty()) {
			return null;
		}
		DateMark first = marks.getFirst();
		boolean opens = first.start() - from < 4 && first.isFull() && first.month() > 0;
		return opens && SPEECH.matcher(text.subSequence(from, to)).find() ? first.in(first.year()) : null;
	}

	/** The passages of the speech; forgets them. */
	List<Integer> end() {
		List<Integer> passages = List.copyOf(quoted);
		quoted.clear();
		return passages;
	}
}
