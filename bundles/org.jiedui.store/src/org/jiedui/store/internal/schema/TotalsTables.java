/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.SqlType;

/**
 * Format 3: counts and sums are kept. {@code sys_total} has a row for each part, class, measure (the name of a feature, empty for the objects
 * themselves), value of {@code totalsBy} (empty for none) and year of {@code totalsYear} (0 for none): how many values there are, and how much
 * it is in all. {@code sys_total_class} says what is kept of which class; what is not said there is counted when the books are opened.
 */
final class TotalsTables implements SystemMigration {

	@Override
	public int from() {
		return 2;
	}

	/** A program of an older format may have saved something meanwhile, so that all is counted anew. */
	@Override
	public void run(Connection connection, Dialect dialect) throws SQLException {
		dialect.define(connection, definitions(dialect));
		try (Statement statement = connection.createStatement()) {
			statement.execute("DELETE FROM \"sys_total_class\"");
		}
	}

	static List<String> definitions(Dialect dialect) {
		String integer = dialect.type(SqlType.INTEGER);
		return List.of(
				"CREATE TABLE IF NOT EXISTS \"sys_total\" (\"part\" " + integer + " NOT NULL, \"class\" " + integer + " NOT NULL, \"measure\" "
						+ dialect.type(SqlType.TEXT) + " NOT NULL, \"key\" " + dialect.type(SqlType.WORD) + " NOT NULL, \"year\" " + integer
						+ " NOT NULL, \"count\" " + dialect.type(SqlType.BIGINT) + " NOT NULL, \"total\" " + dialect.type(SqlType.DECIMAL)
						+ " NOT NULL, PRIMARY KEY (\"part\", \"class\", \"measure\", \"key\", \"year\"))",
				"CREATE TABLE IF NOT EXISTS \"sys_total_class\" (\"class\" " + integer + " PRIMARY KEY, \"definition\" "
						+ dialect.type(SqlType.TEXT) + " NOT NULL)");
	}
}
