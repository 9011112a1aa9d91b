/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.List;
import java.util.Objects;

/**
 * A report. Immutable; the rows of its tables may come from the books while it is written.
 *
 * @param language {@code zh} or {@code en}
 * @param title the heading of all
 * @param subtitle what it is about, such as a programme and a year, or an empty text
 * @param blocks what it says, in its order
 */
public record Document(String language, String title, String subtitle, List<Block> blocks) {

	public Document {
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(subtitle, "subtitle");
		blocks = List.copyOf(blocks);
	}
}
