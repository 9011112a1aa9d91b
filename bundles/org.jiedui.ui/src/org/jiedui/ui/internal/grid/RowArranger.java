/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.LedgerColumn;

/**
 * Sorts and filters rows in memory. The values of a column are ranked once, each different value once, and rows are then sorted by
 * their ranks as plain numbers: a title is not composed again for every comparison.
 */
public final class RowArranger {

	/** The rank of no value. */
	static final int LAST = Integer.MAX_VALUE;

	private final EObject[] rows;

	public RowArranger(EObject[] rows) {
		this.rows = rows;
	}

	/** All indices in their order. */
	public static int[] everything(int size) {
		return IntStream.range(0, size).toArray();
	}

	/** The indices of the rows to show, in order. */
	public int[] arrange(Arrangement arrangement) {
		int[] indices = everything(rows.length);
		for (Arrangement.Filter filter : arrangement.filters()) {
			Predicate<EObject> test = new ConditionTest(filter.column()).of(filter.condition());
			indices = Arrays.stream(indices).filter(index -> test.test(rows[index])).toArray();
		}
		for (Arrangement.Order key : arrangement.order().reversed()) {
			indices = sorted(indices, ranks(indices, key));
		}
		return indices;
	}

	/** For each index, how far up the value stands among the different values of its column. */
	private int[] ranks(int[] indices, Arrangement.Order key) {
		LedgerColumn column = key.column();
		Object[] values = new Object[indices.length];
		Map<Object, Ranked> ranked = new HashMap<>();
		for (int i = 0; i < indices.length; i++) {
			values[i] = column.value(rows[indices[i]]);
			if (values[i] != null) {
				ranked.computeIfAbsent(values[i], value -> new Ranked(column.sortKey(value)));
			}
		}
		Ranked[] different = ranked.values().toArray(Ranked[]::new);
		Arrays.sort(different, key.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder());
		for (int i = 1; i < different.length; i++) {
			boolean equal = different[i - 1].compareTo(different[i]) == 0;
			different[i].rank = equal ? different[i - 1].rank : i;
		}
		return Arrays.stream(values).mapToInt(value -> value == null ? LAST : ranked.get(value).rank).toArray();
	}

	/** The key of a value, and how far up it stands. */
	private static final class Ranked implements Comparable<Ranked> {

		private final Comparable<Object> key;
		private int rank;

		Ranked(Comparable<Object> key) {
			this.key = key;
		}

		@Override
		public int compareTo(Ranked other) {
			return key.compareTo(other.key);
		}
	}

	/** Stable: rank in the high half, former position in the low half of each number. */
	static int[] sorted(int[] indices, int[] ranks) {
		long[] keys = new long[indices.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (long) ranks[i] << 32 | i;
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> indices[(int) key]).toArray();
	}
}
