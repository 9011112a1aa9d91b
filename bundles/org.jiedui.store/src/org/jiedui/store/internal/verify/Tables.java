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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.read.KeyedSelect.RowConsumer;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * The tables as checks ask them, within one transaction.
 *
 * @param isCanceled whether nobody wants to know more: then no further pages are read
 */
record Tables(Connection connection, SchemaCatalog catalog, BooleanSupplier isCanceled) {

	private static final int PAGE = 1000;
	/** So many numbers may lie from one object to the next where they are read together. */
	private static final int CLOSE = 16;
	/** What a key is divided by to get its part. */
	private static final long PARTS = ObjectId.first(1);

	/** The part of a key, as SQL. */
	static String part(String key) {
		return "CAST(" + key + " / " + PARTS + " AS INTEGER)";
	}

	/** Rows of all parts; a server sends them page by page. */
	void each(String sql, RowConsumer consumer) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(PAGE);
			try (ResultSet row = statement.executeQuery(GlobalStatement.MARK + sql)) {
				while (row.next()) {
					consumer.row(row);
				}
			}
		}
	}

	/**
	 * Rows of one part.
	 *
	 * @param sql binds the part
	 */
	void each(String sql, int part, RowConsumer consumer) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setInt(1, part);
			try (ResultSet row = statement.executeQuery()) {
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
		page(columns, table, key, "t." + key, consumer);
	}

	/** All changes of the journal, page by page in the order of the objects. The index begins with the part, and H2 wants to be told. */
	void pageJournal(String columns, RowConsumer consumer) throws SQLException {
		page("t.\"uid\", " + columns, "\"sys_change\"", "\"uid\"", "t.\"part\", t.\"uid\"", consumer);
	}

	private void page(String columns, String table, String key, String order, RowConsumer consumer) throws SQLException {
		for (int part : new TreeSet<>(numbers("SELECT DISTINCT \"part\" FROM " + table))) {
			String sql = "SELECT " + columns + " FROM " + table + " t WHERE t.\"part\" = ? AND t." + key + " >= ? AND t." + key
					+ " < ? ORDER BY " + order + " FETCH NEXT " + PAGE + " ROWS WITH TIES";
			try (PreparedStatement select = connection.prepareStatement(sql)) {
				select.setInt(1, part);
				select.setLong(3, ObjectId.last(part) + 1);
				long next = ObjectId.first(part);
				while (next >= 0 && !isCanceled.getAsBoolean()) {
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

	/**
	 * The rows of some objects of one part: all between the first and the last where the objects lie close together, which a database reads as they lie,
	 * else one by one.
	 *
	 * @param select up to the table, which has the alias {@code t}
	 * @param key quoted name of the column that holds the keys of the objects
	 * @param objects in the order of their keys, not empty
	 * @param consumer may be given rows of other objects between them
	 */
	void near(String select, String key, String order, SortedSet<Long> objects, RowConsumer consumer) throws SQLException {
		if ((objects.last() - objects.first()) / CLOSE > objects.size()) {
			new KeyedSelect(connection, catalog.dialect()).each(select, key, order, objects, consumer);
			return;
		}
		try (PreparedStatement statement = connection
				.prepareStatement(select + " WHERE t.\"part\" = ? AND t." + key + " BETWEEN ? AND ?" + order)) {
			statement.setInt(1, new ObjectId(objects.first()).part());
			statement.setLong(2, objects.first());
			statement.setLong(3, objects.last());
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					consumer.row(row);
				}
			}
		}
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
