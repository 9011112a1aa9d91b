/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Puts identifiers in order by values that came with them, as {@link org.jiedui.core.query.Listing} has it. */
final class KeyOrder {

	/** Values of one type each, null for none. */
	private record Entry(long key, Object[] values) {
	}

	private final List<Boolean> descending;
	private final List<Entry> entries = new ArrayList<>();

	/** @param descending for each value whether the largest comes first */
	KeyOrder(List<Boolean> descending) {
		this.descending = descending;
	}

	void add(long key, Object[] values) {
		entries.add(new Entry(key, values));
	}

	long[] keys() {
		if (descending.isEmpty()) {
			return entries.stream().mapToLong(Entry::key).sorted().toArray();
		}
		entries.sort(comparator());
		return entries.stream().mapToLong(Entry::key).toArray();
	}

	/** Tells the values of each identifier, in order after {@link #keys()}. */
	void each(Consumer<Object[]> values) {
		entries.forEach(entry -> values.accept(entry.values()));
	}

	private Comparator<Entry> comparator() {
		Comparator<Entry> order = value(0);
		for (int index = 1; index < descending.size(); index++) {
			order = order.thenComparing(value(index));
		}
		return order.thenComparingLong(Entry::key);
	}

	/** No value comes last in either direction. */
	@SuppressWarnings("unchecked")
	private Comparator<Entry> value(int index) {
		int sign = descending.get(index) ? -1 : 1;
		return (one, other) -> {
			Object first = one.values()[index];
			Object second = other.values()[index];
			if (first == null || second == null) {
				return Boolean.compare(first == null, second == null);
			}
			return sign * Integer.signum(((Comparable<Object>) first).compareTo(second));
		};
	}
}
