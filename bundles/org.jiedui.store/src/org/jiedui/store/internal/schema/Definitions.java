/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.GlobalStatement;

/**
 * Writes the definitions of tables, columns and indexes. Each can be repeated, since a database may not roll them back. Names come
 * unquoted, from {@link SchemaNames}.
 */
final class Definitions {

	private static final String HEAD = "\"part\" INTEGER NOT NULL, \"uid\" BIGINT NOT NULL, \"version\" INTEGER NOT NULL,"
			+ " \"root\" BIGINT NOT NULL, \"container\" BIGINT, \"slot\" INTEGER, \"position\" BIGINT, \"commit\" BIGINT NOT NULL";

	private final Connection connection;
	private final Dialect dialect;

	Definitions(Connection connection, Dialect dialect) {
		this.connection = connection;
		this.dialect = dialect;
	}

	void createTable(String table, List<Column> columns) throws SQLException {
		String features = columns.stream().flatMap(column -> declarations(column.names(), column.type()).stream()).map(each -> ", " + each)
				.collect(Collectors.joining());
		execute("CREATE TABLE IF NOT EXISTS " + quote(table) + " (" + HEAD + features + ", " + dialect.primaryKey("\"uid\"") + ")");
	}

	/** Adds the columns of a feature; rows that are there already get its default. */
	void addColumns(String table, Column column) throws SQLException {
		for (String declaration : declarations(column.names(), column.type())) {
			addColumn(table, declaration);
		}
		if (column.hasDefault()) {
			try (PreparedStatement fill = connection
					.prepareStatement(GlobalStatement.MARK + "UPDATE " + quote(table) + " SET " + column.name() + " = ? WHERE " + column.name() + " IS NULL")) {
				fill.setObject(1, column.type().encode(column.orDefault(null), 0));
				fill.execute();
			}
		}
	}

	/** Adds the last column of a reference to the other, and fills it. */
	void widen(String table, String stem, ColumnType type, int number) throws SQLException {
		ColumnType.Slot last = type.slots().getLast();
		String column = quote(stem + last.suffix());
		addColumn(table, column + " " + dialect.type(last.type()));
		try (PreparedStatement fill = connection.prepareStatement(GlobalStatement.MARK
				+ "UPDATE " + quote(table) + " SET " + column + " = ? WHERE " + column + " IS NULL AND " + quote(stem) + " IS NOT NULL")) {
			fill.setInt(1, number);
			fill.execute();
		}
	}

	void createLinkTable(LinkTable link, String table) throws SQLException {
		execute("CREATE TABLE IF NOT EXISTS " + quote(table) + " (\"part\" INTEGER NOT NULL, \"source\" BIGINT NOT NULL,"
				+ " \"position\" INTEGER NOT NULL, " + String.join(", ", declarations(link.valueColumns(), link.type()))
				+ ", " + dialect.primaryKey("\"source\", \"position\"") + ")");
		if (link.feature() instanceof EReference) {
			createIndex(table, LinkTable.TARGET);
		}
	}

	/**
	 * Copies the lists of a class from a link table of its own, where the other has none of the object.
	 *
	 * @param own table of the links
	 * @param table of the class
	 */
	void join(String own, LinkTable shared, String table) throws SQLException {
		String columns = "\"part\", \"source\", \"position\", " + String.join(", ", shared.valueColumns());
		try (Statement statement = connection.createStatement()) {
			statement.execute(GlobalStatement.MARK + "INSERT INTO " + shared.name() + " (" + columns + ") SELECT " + columns + " FROM " + quote(own)
					+ " o WHERE EXISTS (SELECT 1 FROM " + quote(table) + " t WHERE t.\"part\" = o.\"part\" AND t.\"uid\" = o.\"source\")"
					+ " AND NOT EXISTS (SELECT 1 FROM " + shared.name() + " s WHERE s.\"part\" = o.\"part\" AND s.\"source\" = o.\"source\")");
		}
	}

	/** Takes away the rows that say that lists were set to have no entries. */
	void clearNothing(String linkTable) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(GlobalStatement.MARK + "DELETE FROM " + quote(linkTable) + " WHERE \"position\" = " + LinkTable.NOTHING);
		}
	}

	void createIndex(String table, String column) throws SQLException {
		execute("CREATE INDEX IF NOT EXISTS " + quote(SchemaNames.index(table, column)) + " ON " + quote(table) + " (" + quote(column)
				+ ")");
	}

	/**
	 * Says in both languages what tables and columns are, for people who query by SQL.
	 *
	 * @param type the class of a new table, null where the table is described already
	 * @param columns new ones
	 */
	void describe(String table, EClass type, List<Column> columns) throws SQLException {
		if (type != null) {
			execute("COMMENT ON TABLE " + quote(table) + " IS " + LabelComment.of(type));
		}
		for (Column column : columns) {
			execute("COMMENT ON COLUMN " + quote(table) + "." + column.name() + " IS "
					+ (column.isMark() ? LabelComment.ofNothing(column.feature()) : LabelComment.of(column.feature())));
		}
	}

	private void addColumn(String table, String declaration) throws SQLException {
		dialect.dropSynonyms(connection, table);
		KeptViews.forget(connection);
		execute("ALTER TABLE " + quote(table) + " ADD COLUMN IF NOT EXISTS " + declaration);
	}

	/** @param names quoted, one for each slot of the type */
	private List<String> declarations(List<String> names, ColumnType type) {
		return IntStream.range(0, names.size()).mapToObj(slot -> names.get(slot) + " " + dialect.type(type.slots().get(slot).type()))
				.toList();
	}

	private void execute(String definition) throws SQLException {
		dialect.define(connection, List.of(definition));
	}

	private String quote(String name) {
		return dialect.quote(name);
	}
}
