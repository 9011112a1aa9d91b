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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.GlobalStatement;

/** Selects the rows of many keys, as many with each execution as serves the database best. */
public final class KeyedSelect {

	private final Connection connection;
	private final Dialect dialect;

	public KeyedSelect(Connection connection, Dialect dialect) {
		this.connection = connection;
		this.dialect = dialect;
	}

	/** Takes a row of the result. */
	@FunctionalInterface
	public interface RowConsumer {
		void row(ResultSet row) throws SQLException;
	}

	/**
	 * Selects the rows of keys; each statement names the part in which they lie.
	 *
	 * @param select up to the table, which has the alias {@code t}
	 * @param column quoted name of the column that holds the keys
	 * @param rest what follows the condition, may be empty
	 */
	public void each(String select, String column, String rest, Collection<Long> keys, RowConsumer consumer) throws SQLException {
		for (var entry : byPart(keys).entrySet()) {
			run(select + " WHERE t.\"part\" = ? AND t." + column + "%s" + rest, List.of(entry.getKey()), entry.getValue(), consumer);
		}
	}

	/**
	 * Selects those rows of keys in which another column is greater than a number.
	 *
	 * @param select up to the table, which has the alias {@code t}
	 * @param column quoted name of the column that holds the keys
	 * @param counter quoted name of the other column
	 */
	public void eachAfter(String select, String column, String counter, long after, Collection<Long> keys, RowConsumer consumer)
			throws SQLException {
		for (var entry : byPart(keys).entrySet()) {
			run(select + " WHERE t.\"part\" = ? AND t." + counter + " > ? AND t." + column + "%s", List.of(entry.getKey(), after), entry.getValue(),
					consumer);
		}
	}

	/**
	 * Selects the rows of any part that refer to keys.
	 *
	 * @param select up to the condition
	 * @param column what refers, quoted
	 */
	public void everywhere(String select, String column, Collection<Long> keys, RowConsumer consumer) throws SQLException {
		run(GlobalStatement.MARK + select + " WHERE " + column + "%s", List.of(), keys, consumer);
	}

	private static Map<Integer, List<Long>> byPart(Collection<Long> keys) {
		Map<Integer, List<Long>> parts = new TreeMap<>();
		keys.forEach(key -> parts.computeIfAbsent(new ObjectId(key).part(), part -> new ArrayList<>()).add(key));
		return parts;
	}

	private void run(String select, List<? extends Number> before, Collection<Long> keys, RowConsumer consumer) throws SQLException {
		if (keys.isEmpty()) {
			return;
		}
		int chunk = Math.min(dialect.keysAtOnce(), Integer.highestOneBit(2 * keys.size() - 1));
		try (PreparedStatement statement = connection.prepareStatement(select.replace("%s", dialect.among(chunk)))) {
			for (int index = 0; index < before.size(); index++) {
				statement.setObject(index + 1, before.get(index));
			}
			Iterator<Long> rest = keys.iterator();
			while (rest.hasNext()) {
				dialect.bindKeys(statement, before.size() + 1, next(rest, chunk));
				try (ResultSet row = statement.executeQuery()) {
					while (row.next()) {
						consumer.row(row);
					}
				}
			}
		}
	}

	/** The last key fills what is left of a list, so that there are few different statements. */
	private static long[] next(Iterator<Long> keys, int chunk) {
		long[] next = new long[chunk];
		long key = 0;
		for (int index = 0; index < chunk; index++) {
			if (keys.hasNext()) {
				key = keys.next();
			}
			next[index] = key;
		}
		return next;
	}
}
