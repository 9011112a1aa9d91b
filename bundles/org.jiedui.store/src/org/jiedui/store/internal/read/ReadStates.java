/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.spi.store.ObjectState;

/**
 * States by their keys, in the order in which they were read. A table of its own, since one of Java's collections would make two objects more for
 * each row, and only when somebody asks for a key. Not thread-safe.
 */
final class ReadStates {

	/** Spreads keys, of which the highest bits are much the same. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;
	private static final int FIRST_SIZE = 64;

	private final List<ObjectState> ordered = new ArrayList<>();
	/** A power of two long, at least half of it empty. */
	private ObjectState[] places = new ObjectState[FIRST_SIZE];
	/** How many of the states stand in the table. */
	private int placed;

	/** Adds a state; nothing where there is one of that key already. */
	void add(ObjectState state) {
		if (!has(state.id().value())) {
			ordered.add(state);
		}
	}

	/** Adds a state of whose key there is none. */
	void append(ObjectState state) {
		ordered.add(state);
	}

	/** Null where there is none. */
	ObjectState get(long key) {
		placeAll();
		return places[place(places, key)];
	}

	boolean has(long key) {
		return get(key) != null;
	}

	/** All, in the order in which they were added; what is added later comes at the end. */
	List<ObjectState> all() {
		return ordered;
	}

	/** Puts those that were added since into the table. */
	private void placeAll() {
		if (placed == ordered.size()) {
			return;
		}
		if (ordered.size() * 2 > places.length) {
			places = new ObjectState[Integer.highestOneBit(ordered.size()) * 4];
			placed = 0;
		}
		while (placed < ordered.size()) {
			ObjectState state = ordered.get(placed++);
			places[place(places, state.id().value())] = state;
		}
	}

	/** Where the state of a key stands, or would stand. */
	private static int place(ObjectState[] places, long key) {
		// the highest bits of the product depend on all of the key
		int place = (int) (key * SPREAD >>> Long.numberOfLeadingZeros(places.length) + 1);
		while (places[place] != null && places[place].id().value() != key) {
			place = place + 1 & places.length - 1;
		}
		return place;
	}
}
