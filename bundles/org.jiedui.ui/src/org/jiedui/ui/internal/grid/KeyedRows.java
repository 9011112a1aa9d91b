/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jiedui.core.workspace.ObjectId;

/**
 * The keys of rows in their order, of which some are hidden since these rows are deleted. Hidden keys keep their index, so that what comes back comes
 * back to its place. Immutable; each method returns this where it changes nothing.
 */
public final class KeyedRows {

	/** No rows. */
	public static final KeyedRows NONE = new KeyedRows(new long[0], new int[0], Set.of());

	private final long[] keys;
	/** Indices in ascending order. */
	private final int[] hidden;
	/** What the database does not have any more. */
	private final Set<ObjectId> gone;

	private KeyedRows(long[] keys, int[] hidden, Set<ObjectId> gone) {
		this.keys = keys;
		this.hidden = hidden;
		this.gone = gone;
	}

	/** @param keys taken over */
	public static KeyedRows of(long[] keys) {
		return new KeyedRows(keys, new int[0], Set.of());
	}

	/** How many rows are shown. */
	public int size() {
		return keys.length - hidden.length;
	}

	/** How many keys there are, the hidden ones included. */
	public int count() {
		return keys.length;
	}

	/** Whether these are the same keys in the same order, whatever is hidden. */
	boolean isSame(KeyedRows other) {
		return keys == other.keys;
	}

	/** The key at an index. */
	public ObjectId key(int index) {
		return new ObjectId(keys[index]);
	}

	/** Whether the row of the key at an index is not shown. */
	public boolean isHidden(int index) {
		return Arrays.binarySearch(hidden, index) >= 0;
	}

	/** The index of the key of the row at a position. */
	public int index(int position) {
		int low = 0;
		int high = hidden.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (hidden[middle] - middle <= position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return position + low;
	}

	/** How many rows are shown of the keys before an index. */
	public int shownBefore(int index) {
		int place = Arrays.binarySearch(hidden, index);
		return index - (place >= 0 ? place : -place - 1);
	}

	/** Where the row of a key is shown, -1 when it is not. */
	public int position(long key) {
		for (int index = 0; index < keys.length; index++) {
			if (keys[index] == key) {
				int before = Arrays.binarySearch(hidden, index);
				return before >= 0 ? -1 : index + before + 1;
			}
		}
		return -1;
	}

	/** Those of some keys that are there, hidden or not. */
	public Set<ObjectId> keysAmong(Collection<ObjectId> some) {
		Set<ObjectId> found = new HashSet<>();
		indices(some).forEach(index -> found.add(key(index)));
		return found;
	}

	/** Hides rows as well. */
	public KeyedRows without(Collection<ObjectId> ids) {
		int[] more = indices(ids).filter(index -> Arrays.binarySearch(hidden, index) < 0).toArray();
		return more.length == 0 ? this : new KeyedRows(keys, IntStream.concat(IntStream.of(hidden), IntStream.of(more)).sorted().toArray(), gone);
	}

	/** Hides rows for good. */
	public KeyedRows gone(Collection<ObjectId> ids) {
		if (ids.isEmpty() || gone.containsAll(ids)) {
			return this;
		}
		Set<ObjectId> all = new HashSet<>(gone);
		all.addAll(ids);
		KeyedRows fewer = without(ids);
		return new KeyedRows(keys, fewer.hidden, all);
	}

	/**
	 * Shows hidden rows again that came back.
	 *
	 * @param back whether a row of a key is there
	 */
	public KeyedRows with(Predicate<ObjectId> back) {
		int[] still = IntStream.of(hidden).filter(index -> gone.contains(key(index)) || !back.test(key(index))).toArray();
		return still.length == hidden.length ? this : new KeyedRows(keys, still, gone);
	}

	private IntStream indices(Collection<ObjectId> ids) {
		long[] sought = ids.stream().mapToLong(ObjectId::value).sorted().toArray();
		if (sought.length == 0) {
			return IntStream.empty();
		}
		return IntStream.range(0, keys.length).filter(index -> Arrays.binarySearch(sought, keys[index]) >= 0);
	}
}
