/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jiedui.core.workspace.ObjectId;

/** Finds out in one statement which of many tables have rows in a part: most have none, and each would cost a statement of its own. */
final class Occupied {

	private final Connection connection;
	private final int part;

	Occupied(Connection connection, int part) {
		this.connection = connection;
		this.part = part;
	}

	/** What the rows of a part fulfil, of the table with the alias {@code t}; binds the part and the lowest and highest key. */
	static String within(String key) {
		return " WHERE t.\"part\" = ? AND t.\"" + key + "\" BETWEEN ? AND ?";
	}

	/** Binds what {@link #within} leaves open, from an index on, and returns the next one. */
	int bind(PreparedStatement statement, int from) throws SQLException {
		statement.setInt(from, part);
		statement.setLong(from + 1, ObjectId.first(part));
		statement.setLong(from + 2, ObjectId.last(part));
		return from + 3;
	}

	/**
	 * Those of the tables that have rows.
	 *
	 * @param name gives the quoted name of a table
	 * @param key the column by which its rows are found, not quoted
	 */
	<T> List<T> of(Collection<T> tables, Function<T, String> name, String key) throws SQLException {
		List<T> all = List.copyOf(tables);
		if (all.size() < 2) {
			return all;
		}
		List<String> questions = new ArrayList<>();
		for (int number = 0; number < all.size(); number++) {
			questions.add("(SELECT " + number + " AS \"n\" FROM " + name.apply(all.get(number)) + " t" + within(key) + " FETCH NEXT 1 ROWS ONLY)");
		}
		List<T> occupied = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(String.join(" UNION ALL ", questions))) {
			int next = 1;
			for (int number = 0; number < all.size(); number++) {
				next = bind(statement, next);
			}
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					occupied.add(all.get(row.getInt(1)));
				}
			}
		}
		return occupied;
	}
}
