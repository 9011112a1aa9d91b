/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;

/**
 * Identifiers for new objects, from blocks that are reserved ahead. Shared by the sessions of a workspace; thread-safe.
 */
public final class NumberPool {

	private static final int BLOCK = 256;

	private static final class Numbers {
		private final Deque<IdBlock> blocks = new ArrayDeque<>();
		/** How many of the first block are used. */
		private int used;
		private int left;
	}

	private final ObjectStore store;
	private final Map<Integer, Numbers> parts = new HashMap<>();

	public NumberPool(ObjectStore store) {
		this.store = store;
	}

	/** Opens a new part for a programme. */
	int openPart() {
		return store.reservePart();
	}

	/** Makes sure that so many identifiers of a part can be had without asking the store. */
	void ensure(int part, int count) {
		int missing = count - left(part);
		if (missing > 0) {
			// nobody who needs only what is in stock is to wait for the store
			add(store.reserve(part, Math.max(BLOCK, missing)));
		}
	}

	/** Fills up the stock of a part that runs low; to be called where waiting for the store is no harm. */
	void replenish(int part) {
		ensure(part, BLOCK / 4);
	}

	/** The next identifier; asks the store if there is none in stock. */
	ObjectId next(int part) {
		Optional<ObjectId> id = take(part);
		while (id.isEmpty()) {
			ensure(part, 1);
			id = take(part);
		}
		return id.get();
	}

	private synchronized int left(int part) {
		return numbers(part).left;
	}

	private synchronized void add(IdBlock block) {
		Numbers numbers = numbers(block.part());
		numbers.blocks.add(block);
		numbers.left += block.count();
	}

	private synchronized Optional<ObjectId> take(int part) {
		Numbers numbers = numbers(part);
		if (numbers.left == 0) {
			return Optional.empty();
		}
		ObjectId id = numbers.blocks.getFirst().id(numbers.used++);
		numbers.left--;
		if (numbers.used == numbers.blocks.getFirst().count()) {
			numbers.blocks.removeFirst();
			numbers.used = 0;
		}
		return Optional.of(id);
	}

	private Numbers numbers(int part) {
		return parts.computeIfAbsent(part, each -> new Numbers());
	}
}
