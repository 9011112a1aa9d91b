/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * The columns of the sheet of a class.
 *
 * @param type the class of all rows; where it is not the class itself of each, a column tells that
 * @param columns in their order from the left
 */
public record SheetLayout(EClass type, List<SheetColumn> columns) {

	public SheetLayout {
		Objects.requireNonNull(type, "type");
		columns = List.copyOf(columns);
	}

	/** The column of a key. */
	public Optional<SheetColumn> find(String key) {
		return columns.stream().filter(column -> column.key().equals(key)).findFirst();
	}

	/** The columns that people see. */
	public List<SheetColumn> visible() {
		return columns.stream().filter(column -> !column.hidden()).toList();
	}

	/** The same columns, the hidden ones after all others: for files that can hide none. */
	public SheetLayout hiddenLast() {
		List<SheetColumn> ordered = new ArrayList<>(visible());
		columns.stream().filter(SheetColumn::hidden).forEach(ordered::add);
		return new SheetLayout(type, ordered);
	}
}
