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

import org.eclipse.emf.ecore.EReference;
import org.jiedui.store.internal.database.Dialect;

/**
 * Writes the definitions of tables, columns and indexes. Each can be repeated, since a database may not roll them back. Names come
 * unquoted, from {@link SchemaNames}.
 */
final class Definitions {

	private static final String HEAD = "\"uid\" BIGINT NOT NULL PRIMARY KEY, \"part\" INTEGER NOT NULL, \"version\" INTEGER NOT NULL,"
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
		execute("CREATE TABLE IF NOT EXISTS " + quote(table) + " (" + HEAD + features + ")");
	}

	/** Adds the columns of a feature; rows that are there already get its default. */
	void addColumns(String table, Column column) throws SQLException {
		for (String declaration : declarations(column.names(), column.type())) {
			addColumn(table, declaration);
		}
		if (column.hasDefault()) {
			try (PreparedStatement fill = connection
					.prepareStatement("UPDATE " + quote(table) + " SET " + column.name() + " = ? WHERE " + column.name() + " IS NULL")) {
				fill.setObject(1, column.type().encode(column.orDefault(null), 0));
				fill.execute();
			}
		}
	}

	/** Adds the last column of a type to the others, which are there. */
	void widen(String table, String stem, ColumnType type) throws SQLException {
		ColumnType.Slot last = type.slots().getLast();
		addColumn(table, quote(stem + last.suffix()) + " " + dialect.type(last.type()));
	}

	void createLinkTable(LinkTable link, String table) throws SQLException {
		execute("CREATE TABLE IF NOT EXISTS " + quote(table) + " (\"part\" INTEGER NOT NULL, \"source\" BIGINT NOT NULL,"
				+ " \"position\" INTEGER NOT NULL, " + String.join(", ", declarations(link.valueColumns(), link.type()))
				+ ", PRIMARY KEY (\"source\", \"position\"))");
		if (link.feature() instanceof EReference) {
			createIndex(table, LinkTable.TARGET);
		}
	}

	void createIndex(String table, String column) throws SQLException {
		execute("CREATE INDEX IF NOT EXISTS " + quote(SchemaNames.index(dialect, table, column)) + " ON " + quote(table) + " (" + quote(column)
				+ ")");
	}

	private void addColumn(String table, String declaration) throws SQLException {
		execute("ALTER TABLE " + quote(table) + " ADD COLUMN IF NOT EXISTS " + declaration);
	}

	/** @param names quoted, one for each slot of the type */
	private List<String> declarations(List<String> names, ColumnType type) {
		return IntStream.range(0, names.size()).mapToObj(slot -> names.get(slot) + " " + dialect.type(type.slots().get(slot).type()))
				.toList();
	}

	private void execute(String definition) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(definition);
		}
	}

	private String quote(String name) {
		return dialect.quote(name);
	}
}
