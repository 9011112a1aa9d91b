/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;

/**
 * Which commits of a part to tell of, and how much of them. The commits come page by page: the next page is the one
 * {@linkplain #before(long) before} the last commit of this.
 *
 * @param part only those of this part
 * @param object only those that touched this object or what it contains, with the changes to these alone
 * @param before only those with a lower number
 * @param limit at most so many
 * @param changes at most so many changes of each; with 0 none are read
 */
public record HistoryQuery(int part, Optional<ObjectId> object, long before, int limit, int changes) {

	/** As many as there are. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	/** Commits of one part of the books with all their changes. */
	public static HistoryQuery ofPart(int part, int limit) {
		return new HistoryQuery(part, Optional.empty(), Long.MAX_VALUE, limit, UNLIMITED);
	}

	/** Commits that touched an object. */
	public static HistoryQuery ofObject(ObjectId object, int limit) {
		return new HistoryQuery(object.part(), Optional.of(object), Long.MAX_VALUE, limit, UNLIMITED);
	}

	/** One commit, or, where the part has fewer, its last. */
	public static HistoryQuery ofCommit(CommitNumber number) {
		return ofPart(number.part(), 1).before(number.sequence() + 1);
	}

	/** Only commits with a lower number. */
	public HistoryQuery before(long number) {
		return new HistoryQuery(part, object, number, limit, changes);
	}

	/** At most so many changes of each commit. */
	public HistoryQuery changes(int most) {
		return new HistoryQuery(part, object, before, limit, most);
	}

	/** Who, when and why alone. */
	public HistoryQuery withoutChanges() {
		return changes(0);
	}
}
