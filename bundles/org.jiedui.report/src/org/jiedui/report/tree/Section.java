/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.List;
import java.util.Objects;

/**
 * Blocks under a heading; the number before it follows from where the section stands.
 *
 * @param heading never blank
 * @param blocks may be none
 */
public record Section(String heading, List<Block> blocks) implements Block {

	public Section {
		Objects.requireNonNull(heading, "heading");
		blocks = List.copyOf(blocks);
	}
}
