/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;

/**
 * Which commits to tell of.
 *
 * @param part only those of this part
 * @param object only those that touched this object or what it contains, with the changes to these alone
 * @param limit at most so many
 */
public record HistoryQuery(Optional<Integer> part, Optional<ObjectId> object, int limit) {

	/** Commits of one part of the books. */
	public static HistoryQuery ofPart(int part, int limit) {
		return new HistoryQuery(Optional.of(part), Optional.empty(), limit);
	}

	/** Commits that touched an object. */
	public static HistoryQuery ofObject(ObjectId object, int limit) {
		return new HistoryQuery(Optional.of(object.part()), Optional.of(object), limit);
	}
}
