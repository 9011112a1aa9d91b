/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.List;
import java.util.Objects;

/**
 * What columns are, to be used for more than one file.
 *
 * @param name what people call it, empty while it has no name
 * @param type name of the class
 * @param columns by heading
 * @param keys names of the features by which rows are found again
 */
public record ColumnMapping(String name, String type, List<Entry> columns, List<String> keys) {

	public ColumnMapping {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(type, "type");
		columns = List.copyOf(columns);
		keys = List.copyOf(keys);
	}

	/**
	 * One column.
	 *
	 * @param heading found in a file whatever its blanks, width of characters and case
	 * @param target as {@link Target#key()} gives it
	 * @param magnitude of numbers, or null
	 * @param dates order of day and month
	 */
	public record Entry(String heading, String target, Magnitude magnitude, DateOrder dates) {
	}

	/** What a user decided about a table. */
	public static ColumnMapping of(String name, Recognition recognition) {
		return new ColumnMapping(name, recognition.type().getName(),
				recognition.columns().stream()
						.map(each -> new Entry(each.heading(), each.target().key(), each.magnitude(), each.dates())).toList(),
				recognition.keys().stream().map(each -> each.getName()).toList());
	}
}
