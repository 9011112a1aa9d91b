/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jiedui.store.internal.database.SqlType;
import org.jiedui.store.internal.schema.ColumnType;

/**
 * What values of a type are sorted by: what their first column holds, or the rank of a literal. No value comes before all others.
 *
 * @param type of the values
 */
record SortKey(ColumnType type) {

	/** @param column the first column, or what stands for it */
	Sql of(String column) {
		return type.literals().isEmpty() ? new Sql(column) : Rank.of(column, type);
	}

	/** How an order goes on after the expression. */
	static String direction(boolean ascending) {
		return ascending ? " NULLS FIRST" : " DESC NULLS LAST";
	}

	/** Reads a key so that it can be bound again. */
	Object read(ResultSet row, int index) throws SQLException {
		SqlType column = type.literals().isEmpty() ? type.slots().getFirst().type() : SqlType.INTEGER;
		Class<?> javaType = switch (column) {
			case INTEGER -> Integer.class;
			case BIGINT -> Long.class;
			case BOOLEAN -> Boolean.class;
			case DOUBLE -> Double.class;
			case DATE -> LocalDate.class;
			case DECIMAL, FIGURE -> BigDecimal.class;
			case TIMESTAMP, BYTES -> throw new IllegalStateException("No feature has a point in time or bytes");
			case TEXT, WORD, PARTIAL_DATE -> String.class;
		};
		return row.getObject(index, javaType);
	}

	/** What is the same as a key. */
	static Sql same(Sql expression, Object key) {
		return key == null ? new Sql().append(expression).append(" IS NULL") : new Sql().append(expression).append(" = ?", key);
	}

	/** What comes after a key. */
	static Sql beyond(Sql expression, Object key, boolean ascending) {
		if (ascending) {
			return key == null ? new Sql().append(expression).append(" IS NOT NULL") : new Sql().append(expression).append(" > ?", key);
		}
		return key == null ? new Sql("1 = 0")
				: new Sql("(").append(expression).append(" < ? OR ", key).append(expression).append(" IS NULL)");
	}
}
