/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.ObjectId;

/**
 * The rows that a part of the workbench shows, as they are filtered and sorted there, with the columns that are shown. A part that shows rows answers
 * this as an adapter, so that they can be written to a file.
 *
 * @param type the class of the rows
 * @param rows tells those that are shown now in their order, without those that were never saved; UI thread only
 * @param columns tells the columns by their stable names in their order; UI thread only
 */
public record SeenRows(EClass type, Supplier<List<ObjectId>> rows, Supplier<List<String>> columns) {

	public SeenRows {
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(rows, "rows");
		Objects.requireNonNull(columns, "columns");
	}

	/** What is seen now, as an order to write it has it; UI thread only. */
	public RowChoice choice() {
		return RowChoice.of(Query.of(type)).columns(columns.get()).listing(rows.get());
	}
}
