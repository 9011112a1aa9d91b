/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;

/**
 * A write of which nobody knows whether it was done, since the server was lost at its end. What is written next would meet it as if it were somebody
 * else's, hence the store is asked before. May be asked by any thread.
 */
final class UncertainWrite {

	/** @param result empty until it is known that it was done */
	private record Lost(ChangeSet changes, Optional<CommitResult> result) {
	}

	private final AtomicReference<Lost> lost = new AtomicReference<>();
	private final Function<ChangeSet, Optional<CommitResult>> store;

	/** @param store tells what a write did, empty where it was not done */
	UncertainWrite(Function<ChangeSet, Optional<CommitResult>> store) {
		this.store = store;
	}

	void note(ChangeSet changes) {
		lost.set(new Lost(changes, Optional.empty()));
	}

	/** Whether there is one of which the session has not taken note. */
	boolean isOpen() {
		return lost.get() != null;
	}

	/** Whether there is one of which nobody knows yet whether it was done. */
	boolean isUnknown() {
		Lost known = lost.get();
		return known != null && known.result().isEmpty();
	}

	/** Whether it is newer than an answer of the store, or may be: of something in the same parts, of which the session has not taken note. */
	boolean isNewerThan(Fetch fetch) {
		Lost known = lost.get();
		if (known == null) {
			return false;
		}
		return known.result()
				.map(result -> result.commits().stream().anyMatch(commit -> commit.sequence() > fetch.heads().getOrDefault(commit.part(), Long.MAX_VALUE)))
				.orElseGet(() -> known.changes().changes().stream().anyMatch(change -> fetch.heads().containsKey(change.id().part())));
	}

	/** Asks the store, where that was not done yet. */
	void ask() {
		Lost known = lost.get();
		if (known != null && known.result().isEmpty()) {
			Optional<CommitResult> result = store.apply(known.changes());
			lost.compareAndSet(known, result.isEmpty() ? null : new Lost(known.changes(), result));
		}
	}

	/** Ends the uncertainty. */
	void settle(BiConsumer<ChangeSet, CommitResult> written) {
		ask();
		Lost known = lost.get();
		// one that was lost meanwhile is asked for the next time
		if (known != null && known.result().isPresent() && lost.compareAndSet(known, null)) {
			written.accept(known.changes(), known.result().get());
		}
	}
}
