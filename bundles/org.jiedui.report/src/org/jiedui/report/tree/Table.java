/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.tree;

import java.util.List;
import java.util.Objects;

/**
 * Rows under a head that is repeated on each page.
 *
 * @param caption what it shows; the number before it follows from where it stands
 * @param columns at least one
 * @param rows may be very many
 * @param noted whether cells may have notes; where they do not, nobody makes room for them
 */
public record Table(String caption, List<Column> columns, Rows rows, boolean noted) implements Block {

	public Table {
		Objects.requireNonNull(caption, "caption");
		Objects.requireNonNull(rows, "rows");
		columns = List.copyOf(columns);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("A table without columns: " + caption);
		}
	}
}
