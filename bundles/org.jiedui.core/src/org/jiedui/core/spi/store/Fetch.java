/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;

import org.jiedui.core.workspace.ObjectId;

/**
 * What one question to the store brought.
 *
 * @param found the roots that were asked for, in the order of the query; where the query was for parts, these parts
 * @param states these, all that they contain and what they refer to; a container always comes before its parts
 */
public record Fetch(List<ObjectId> found, List<ObjectState> states) {

	public Fetch {
		found = List.copyOf(found);
		states = List.copyOf(states);
	}
}
