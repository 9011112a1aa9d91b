/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.List;
import java.util.Set;

import org.jiedui.core.workspace.ObjectId;

/**
 * What a network is to show.
 *
 * @param parts of the programmes
 * @param filter which pairings
 * @param folded units in which those below are hidden
 */
record NetworkChoice(List<Integer> parts, NetworkFilter filter, Set<ObjectId> folded) {

	NetworkChoice {
		parts = List.copyOf(parts);
		folded = Set.copyOf(folded);
	}
}
