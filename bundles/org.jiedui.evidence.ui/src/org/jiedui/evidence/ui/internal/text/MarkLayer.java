/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks of one kind, in the order of the text, of which those on a line are found quickly however long the text is. Immutable. */
public final class MarkLayer {

	private final List<TextMark> marks;
	/** How far the marks up to one reach: one may lie within another. */
	private final int[] reach;

	/** @param marks in any order; empty ones are left out */
	public MarkLayer(List<TextMark> marks) {
		this.marks = marks.stream().filter(mark -> !mark.range().isEmpty()).sorted(Comparator.comparingInt(mark -> mark.range().start())).toList();
		reach = new int[this.marks.size()];
		int furthest = 0;
		for (int index = 0; index < reach.length; index++) {
			furthest = Math.max(furthest, this.marks.get(index).range().end());
			reach[index] = furthest;
		}
	}

	/** The marks that overlap a stretch of the text. */
	public List<TextMark> within(int start, int end) {
		List<TextMark> found = new ArrayList<>();
		for (int index = firstReaching(start); index < reach.length && marks.get(index).range().start() < end; index++) {
			if (marks.get(index).range().overlaps(start, end)) {
				found.add(marks.get(index));
			}
		}
		return found;
	}

	private int firstReaching(int start) {
		int low = 0;
		int high = reach.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (reach[middle] <= start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
