/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;
import java.util.Map;

import org.jiedui.core.workspace.ObjectId;

/**
 * What one question to the store brought, all of the same moment.
 *
 * @param found the roots that were asked for, in the order of the query; where the query was for parts, these parts
 * @param states these, all that they contain and what they refer to; a container always comes before its parts
 * @param heads for each part from which something came the number of its last commit at that moment
 */
public record Fetch(List<ObjectId> found, List<ObjectState> states, Map<Integer, Long> heads) {

	public Fetch {
		found = List.copyOf(found);
		states = List.copyOf(states);
		heads = Map.copyOf(heads);
	}

	/** Where nobody asks for the moment. */
	public Fetch(List<ObjectId> found, List<ObjectState> states) {
		this(found, states, Map.of());
	}
}
