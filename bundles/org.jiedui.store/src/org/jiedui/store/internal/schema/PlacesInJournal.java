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
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.database.SqlType;

/** Format 2: the journal knows where parts stood, so that it can be read backwards, and which commits were one save. */
final class PlacesInJournal implements SystemMigration {

	@Override
	public int from() {
		return 1;
	}

	@Override
	public void run(Connection connection, Dialect dialect) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			add(statement, "sys_commit", "save", dialect.type(SqlType.WORD));
			add(statement, "sys_commit", "objects", dialect.type(SqlType.INTEGER));
			add(statement, "sys_change", "slot", dialect.type(SqlType.INTEGER));
			add(statement, "sys_change", "position", dialect.type(SqlType.BIGINT));
			add(statement, "sys_change", "origin", dialect.type(SqlType.TEXT));
			statement.execute("DROP INDEX IF EXISTS \"x_sys_change_root\"");
			dialect.define(connection, List.of("CREATE INDEX \"x_sys_change_root\" ON \"sys_change\" (\"part\", \"root\", \"number\")",
					"CREATE INDEX IF NOT EXISTS \"x_sys_change_uid\" ON \"sys_change\" (\"part\", \"uid\", \"number\")"));
			statement.execute(GlobalStatement.MARK + "UPDATE \"sys_commit\" k SET \"objects\" = (SELECT COUNT(*) FROM \"sys_change\" c"
					+ " WHERE c.\"part\" = k.\"part\" AND c.\"number\" = k.\"number\")");
		}
	}

	private static void add(Statement statement, String table, String column, String type) throws SQLException {
		statement.execute("ALTER TABLE \"" + table + "\" ADD COLUMN IF NOT EXISTS \"" + column + "\" " + type);
	}
}
