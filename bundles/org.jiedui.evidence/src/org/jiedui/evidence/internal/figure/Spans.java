/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a passage in which no quantity is looked for. */
final class Spans {

	private final List<int[]> spans = new ArrayList<>();

	void add(int start, int end) {
		spans.add(new int[] { start, end });
	}

	/** Adds what a pattern finds between two places of a text. */
	void addAll(Pattern pattern, CharSequence text, int from, int to) {
		Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
		while (matcher.find()) {
			add(matcher.start(), matcher.end());
		}
	}

	/** Call before asking. */
	Spans sort() {
		spans.sort((left, right) -> Integer.compare(left[0], right[0]));
		return this;
	}

	/** A reader that goes through the spans together with a place that only grows. */
	Cursor cursor() {
		return new Cursor();
	}

	/** Where one is. */
	final class Cursor {

		private int next;
		private int end;

		/** The end of the part that covers a place, or the place itself. Places must not decrease. */
		int skip(int place) {
			while (next < spans.size() && spans.get(next)[0] <= place) {
				end = Math.max(end, spans.get(next)[1]);
				next++;
			}
			return Math.max(place, end);
		}
	}
}
