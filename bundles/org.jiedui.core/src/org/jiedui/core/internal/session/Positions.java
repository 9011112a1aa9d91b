/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.List;

/** Numbers parts in their order with gaps, so that what is inserted or moved changes nothing but itself. */
final class Positions {

	/** Between parts that are appended: room for twenty insertions at the worst place. */
	static final long GAP = 1L << 20;

	private Positions() {
	}

	/**
	 * @param stored the position that each part has in the store, null for one that has none in this slot
	 * @return the positions in the same order, ascending; as many as possible are the stored ones
	 */
	static long[] assign(List<Long> stored) {
		int count = stored.size();
		boolean[] kept = longestAscending(stored);
		long[] positions = new long[count];
		int from = 0;
		while (from < count) {
			if (kept[from]) {
				positions[from] = stored.get(from);
				from++;
				continue;
			}
			int to = from;
			while (to < count && !kept[to]) {
				to++;
			}
			int inserted = to - from;
			long after = to < count ? stored.get(to) : 0;
			long before = from > 0 ? positions[from - 1] : to < count ? after - GAP * (inserted + 1) : 0;
			long step = to < count ? (after - before) / (inserted + 1) : GAP;
			if (step == 0) {
				return renumbered(count);
			}
			for (int i = from; i < to; i++) {
				positions[i] = before + step * (i - from + 1);
			}
			from = to;
		}
		return positions;
	}

	private static long[] renumbered(int count) {
		long[] positions = new long[count];
		for (int i = 0; i < count; i++) {
			positions[i] = GAP * (i + 1);
		}
		return positions;
	}

	/** Which of the numbers belong to the longest strictly ascending subsequence (patience sorting). */
	private static boolean[] longestAscending(List<Long> numbers) {
		int[] previous = new int[numbers.size()];
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < numbers.size(); i++) {
			if (numbers.get(i) == null) {
				continue;
			}
			int low = 0;
			int high = ends.size();
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (numbers.get(ends.get(middle)) < numbers.get(i)) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : ends.get(low - 1);
			if (low == ends.size()) {
				ends.add(i);
			} else {
				ends.set(low, i);
			}
		}
		boolean[] kept = new boolean[numbers.size()];
		for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
			kept[i] = true;
		}
		return kept;
	}
}
