/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.util.List;
import java.util.Optional;

/**
 * What became of taking a commit back.
 *
 * @param commit the new commit, without changes; empty where nothing was written, because of obstacles or because all is as before already
 * @param obstacles what stood in the way; where there is any, nothing was written
 * @param omissions what was left out of the new commit
 */
public record Reversal(Optional<Commit> commit, List<Obstacle> obstacles, List<Obstacle> omissions) {

	public Reversal {
		obstacles = List.copyOf(obstacles);
		omissions = List.copyOf(omissions);
	}
}
