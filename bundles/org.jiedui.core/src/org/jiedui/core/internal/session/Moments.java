/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;

/**
 * Knows up to which commit of each part a session has seen the books. An answer of the store that was read before and arrives after a newer one must
 * not bring back what was removed meanwhile, nor take away what was added.
 */
final class Moments {

	private final Map<Integer, Long> seen = new HashMap<>();
	private final Set<ObjectId> removed = new HashSet<>();

	/** Takes note of a save of the session. */
	void saved(ChangeSet changes, CommitResult result) {
		result.commits().forEach(commit -> seen.merge(commit.part(), commit.sequence(), Math::max));
		for (Change change : changes.changes()) {
			if (change instanceof Removal) {
				removed.add(change.id());
			}
		}
	}

	/** Takes note of an answer, after it was dealt with. */
	void attached(Fetch fetch) {
		fetch.heads().forEach((part, head) -> {
			if (head > seen.getOrDefault(part, 0L)) {
				removed.removeIf(id -> id.part() == part);
				seen.put(part, head);
			}
		});
	}

	/** Whether the session knows newer things of any part than the answer. */
	boolean isOutdated(Fetch fetch) {
		return fetch.heads().entrySet().stream().anyMatch(head -> head.getValue() < seen.getOrDefault(head.getKey(), 0L));
	}

	/** Whether the session knows newer things of the part in which an object lies than the answer. */
	boolean isOutdated(Fetch fetch, ObjectId id) {
		Long head = fetch.heads().get(id.part());
		return head != null && head < seen.getOrDefault(id.part(), 0L);
	}

	/** Whether the session removed an object, and has seen nothing newer of its part since. */
	boolean isRemoved(ObjectId id) {
		return removed.contains(id);
	}
}
