/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jiedui.store.internal.database.SqlType;

/**
 * How the values of one type lie in one or two columns. The first column carries what conditions and orders compare.
 */
public interface ColumnType {

	/**
	 * A column of a value.
	 *
	 * @param suffix what its name adds to that of the feature, empty for the first
	 */
	record Slot(String suffix, SqlType type) {
	}

	/** The columns, never empty. */
	List<Slot> slots();

	/**
	 * What a statement binds for a column.
	 *
	 * @param value as in {@link org.jiedui.core.spi.store.ObjectState}, may be null
	 * @param slot index of the column
	 */
	Object encode(Object value, int slot);

	/**
	 * Reads a value.
	 *
	 * @param index of the first column in the result
	 * @return as in {@link org.jiedui.core.spi.store.ObjectState}, or null
	 */
	Object decode(ResultSet row, int index) throws SQLException;

	/** What a condition binds for the first column: takes also what a user can name instead of a value, such as a bare number. */
	default Object operand(Object value) {
		return encode(value, 0);
	}

	/** Whether the first column holds words that a person wrote. */
	default boolean isText() {
		return false;
	}

	/** The words that the first column may hold, in the order in which people expect them sorted; empty where the database's order serves. */
	default List<String> literals() {
		return List.of();
	}

	/**
	 * Whether the first column holds the beginning of a period as a text, such as a year, that begins the texts of all that lies in it. A
	 * comparison then means the whole period.
	 */
	default boolean isPeriod() {
		return false;
	}

	/**
	 * SQL for the year of a date; empty where the values are no dates.
	 *
	 * @param column the first column, quoted, or what stands for it
	 */
	default Optional<String> year(String column) {
		return Optional.empty();
	}

	/**
	 * SQL for the month of a date, as {@link org.jiedui.core.query.Span#MONTH} has it; empty where the values are no dates.
	 *
	 * @param column the first column, quoted, or what stands for it
	 */
	default Optional<String> month(String column) {
		return Optional.empty();
	}

	/** The types of the columns in a word, to notice when a model changes. */
	default String signature() {
		return String.join(" ", slots().stream().map(slot -> slot.type().name()).toList());
	}
}
