/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;

/**
 * Who or which place a text names, and whom of the register it can mean. Immutable.
 *
 * @param name as the text has it; null where it names nobody
 * @param candidates parties of the register that are called so; several are homonyms that the text does not tell apart
 */
public record PartyMention(String name, List<ObjectId> candidates) {

	/** Nobody is named. */
	public static final PartyMention NONE = new PartyMention(null, List.of());

	public PartyMention {
		candidates = List.copyOf(candidates);
	}

	/** Whom it means, where only one can be meant. */
	public Optional<ObjectId> party() {
		return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
	}
}
