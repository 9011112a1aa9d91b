/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;

/** The rows of a tree one below the other, each with its depth and its place among its siblings. Laid once, then only read. */
final class TreeLines {

	private final Function<EObject, ? extends List<? extends EObject>> parts;
	private final Set<EObject> folded;
	private final Set<EObject> hidden;
	private final Map<EObject, Integer> ranks;
	private final List<EObject> rows = new ArrayList<>();
	private final List<int[]> places = new ArrayList<>();
	private int longest;
	private Map<EObject, Integer> positions;

	/**
	 * @param folded rows whose parts are left out
	 * @param hidden rows that are left out with their parts
	 * @param ranks the order of siblings, those without a rank last; null for the order in which they are
	 */
	TreeLines(Function<EObject, ? extends List<? extends EObject>> parts, Set<EObject> folded, Set<EObject> hidden, Map<EObject, Integer> ranks) {
		this.parts = parts;
		this.folded = folded;
		this.hidden = hidden;
		this.ranks = ranks;
	}

	/** Lays rows and what they contain. */
	TreeLines lay(List<? extends EObject> outermost) {
		lay(outermost, -1, 0, 0);
		return this;
	}

	private void lay(List<? extends EObject> siblings, int parent, int depth, int length) {
		for (int index : order(siblings)) {
			EObject row = siblings.get(index);
			if (!hidden.contains(row)) {
				int own = length + (length == 0 ? 0 : 1) + digits(index + 1);
				longest = Math.max(longest, own);
				rows.add(row);
				places.add(new int[] { parent, depth, index + 1 });
				if (!folded.contains(row)) {
					lay(parts.apply(row), rows.size() - 1, depth + 1, own);
				}
			}
		}
	}

	private int[] order(List<? extends EObject> siblings) {
		IntStream all = IntStream.range(0, siblings.size());
		return ranks == null ? all.toArray()
				: all.boxed().sorted(Comparator.comparing(index -> ranks.getOrDefault(siblings.get(index), Integer.MAX_VALUE))).mapToInt(Integer::intValue)
						.toArray();
	}

	private static int digits(int number) {
		return number < 10 ? 1 : 1 + digits(number / 10);
	}

	int size() {
		return rows.size();
	}

	EObject get(int position) {
		return rows.get(position);
	}

	/** -1 for what is not among the lines. */
	int indexOf(EObject row) {
		if (positions == null) {
			positions = new IdentityHashMap<>(rows.size() * 2);
			for (int position = 0; position < rows.size(); position++) {
				positions.put(rows.get(position), position);
			}
		}
		return positions.getOrDefault(row, -1);
	}

	int depth(int position) {
		return places.get(position)[1];
	}

	String number(int position) {
		int[] place = places.get(position);
		return place[0] < 0 ? String.valueOf(place[2]) : number(place[0]) + "." + place[2];
	}

	int longestNumber() {
		return longest;
	}

	boolean isSameAs(TreeLines other) {
		return size() == other.size() && IntStream.range(0, size()).allMatch(position -> get(position) == other.get(position)
				&& depth(position) == other.depth(position));
	}
}
