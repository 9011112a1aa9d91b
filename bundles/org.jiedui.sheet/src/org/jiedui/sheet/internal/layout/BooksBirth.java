/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.Optional;

import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.workspace.Workspace;

/**
 * When the books of a part were begun. Copies of the same books have it in common, different books do not: two workspaces use the same identifiers
 * for different objects.
 *
 * @param workspace the books
 */
public record BooksBirth(Workspace workspace) {

	/** The moment of the first commit; empty while there is none. */
	public Optional<String> of(int part) {
		return workspace.history(HistoryQuery.ofPart(part, 1).before(2).withoutChanges()).stream().map(commit -> commit.time().toString()).findFirst();
	}
}
