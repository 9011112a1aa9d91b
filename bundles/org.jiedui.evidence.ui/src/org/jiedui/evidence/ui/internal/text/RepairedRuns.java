/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.SourceText;

/**
 * Compares a reading with its original, once from the beginning to the end, and tells where they differ: where another character is read, and where
 * something printed is left out. Blanks, and the markup and entities of pages, are no repairs. To be used once.
 */
public final class RepairedRuns {

	private static final Set<String> MARKED_UP = Set.of("html");

	private final Reading reading;
	private final String original;
	private final boolean markup;
	private final List<RepairedRun> runs = new ArrayList<>();
	/** How far the original was gone through. */
	private int point;
	private int position;
	/** The run under way, and where it begins in the original; -1 if there is none. */
	private int runStart = -1;
	private int printedStart;

	private RepairedRuns(SourceText source) {
		reading = source.reading();
		original = source.original();
		markup = MARKED_UP.contains(source.origin().form());
	}

	/** All runs of a text, in its order. */
	public static List<RepairedRun> of(SourceText source) {
		RepairedRuns search = new RepairedRuns(source);
		search.goThrough();
		return List.copyOf(search.runs);
	}

	private void goThrough() {
		int printedEnd = 0;
		int previous = -1;
		int index = 0;
		while (index < reading.length()) {
			int read = reading.text().codePointAt(index);
			advance(reading.origin(index));
			boolean leftOut = previous >= 0 && isText(printedEnd, position);
			if (leftOut && runStart < 0) {
				begin(previous, printedEnd - Character.charCount(original.codePointBefore(printedEnd)));
			}
			boolean blank = Character.isWhitespace(read) || Character.isSpaceChar(read);
			boolean other = !blank && position < original.length() && original.codePointAt(position) != read && !isEntity(position);
			if (!other) {
				end(index, position);
			} else if (runStart < 0) {
				begin(index, position);
			}
			printedEnd = position < original.length() ? position + Character.charCount(original.codePointAt(position)) : position;
			previous = blank ? -1 : index;
			index += Character.charCount(read);
		}
		end(reading.length(), printedEnd);
	}

	private void advance(int target) {
		while (point < target && position < original.length()) {
			position += Character.charCount(original.codePointAt(position));
			point++;
		}
	}

	private void begin(int start, int printed) {
		runStart = start;
		printedStart = printed;
	}

	private void end(int end, int printedEnd) {
		if (runStart >= 0) {
			runs.add(new RepairedRun(new TextRange(runStart, end), original.substring(printedStart, Math.max(printedStart, printedEnd)).strip()));
			runStart = -1;
		}
	}

	private boolean isEntity(int at) {
		return markup && original.charAt(at) == '&';
	}

	/** Whether what lies between two characters of the reading is printed for people. */
	private boolean isText(int from, int to) {
		if (to <= from || markup && (original.charAt(from - 1) == '&' || original.substring(from, to).indexOf('<') >= 0)) {
			return false;
		}
		return !original.substring(from, to).isBlank();
	}
}
