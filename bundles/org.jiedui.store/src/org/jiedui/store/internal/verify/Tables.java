/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect.RowConsumer;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** The tables as checks ask them, within one transaction. */
record Tables(Connection connection, SchemaCatalog catalog) {

	private static final int PAGE = 1000;
	/** What a key is divided by to get its part. */
	private static final long PARTS = ObjectId.first(1);

	/** The part of a key, as SQL. */
	static String part(String key) {
		return "CAST(" + key + " / " + PARTS + " AS INTEGER)";
	}

	/** Rows of a statement; a server sends them page by page. */
	void each(String sql, RowConsumer consumer) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(PAGE);
			try (ResultSet row = statement.executeQuery(sql)) {
				while (row.next()) {
					consumer.row(row);
				}
			}
		}
	}

	/** Numbers in the first column; few. */
	List<Integer> numbers(String sql) throws SQLException {
		List<Integer> numbers = new ArrayList<>();
		each(sql, row -> numbers.add(row.getInt(1)));
		return numbers;
	}

	/**
	 * All rows of a table, page by page in the order of a key.
	 *
	 * @param columns of the table {@code t}, the key first
	 * @param key quoted; all rows of a key that is there more than once must fit in a page
	 */
	void page(String columns, String table, String key, RowConsumer consumer) throws SQLException {
		for (int part : new TreeSet<>(numbers("SELECT DISTINCT \"part\" FROM " + table))) {
			String sql = "SELECT " + columns + " FROM " + table + " t WHERE t.\"part\" = ? AND t." + key + " >= ? AND t." + key
					+ " < ? ORDER BY t." + key + " FETCH NEXT " + PAGE + " ROWS WITH TIES";
			try (PreparedStatement select = connection.prepareStatement(sql)) {
				select.setInt(1, part);
				select.setLong(3, ObjectId.last(part) + 1);
				long next = ObjectId.first(part);
				while (next >= 0) {
					select.setLong(2, next);
					next = page(select, consumer);
				}
			}
		}
	}

	/** Returns the key at which the next page begins, -1 at the end. */
	private static long page(PreparedStatement select, RowConsumer consumer) throws SQLException {
		long last = -1;
		try (ResultSet row = select.executeQuery()) {
			while (row.next()) {
				consumer.row(row);
				last = row.getLong(1);
			}
		}
		return last < 0 ? last : last + 1;
	}

	/** All tables of lists, each once. */
	List<LinkTable> links() {
		return catalog.tables().stream().flatMap(table -> table.links().stream()).distinct().toList();
	}

	/** The tables of the objects that have a list. */
	List<ClassTable> owners(LinkTable link) {
		return catalog.tables().stream().filter(table -> table.links().contains(link)).toList();
	}
}
