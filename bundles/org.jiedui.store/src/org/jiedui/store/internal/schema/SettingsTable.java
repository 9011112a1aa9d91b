/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.SqlType;

/**
 * Format 5: what those who share the books have set for themselves, such as views of ledgers, lies with the books. {@code sys_setting} has a row for each
 * setting: its kind, its name, what is set, and who changed it when.
 */
final class SettingsTable implements SystemMigration {

	@Override
	public int from() {
		return 4;
	}

	@Override
	public void run(Connection connection, Dialect dialect) throws SQLException {
		dialect.define(connection, definitions(dialect));
	}

	static List<String> definitions(Dialect dialect) {
		String text = dialect.type(SqlType.TEXT) + " NOT NULL";
		return List.of("CREATE TABLE IF NOT EXISTS \"sys_setting\" (\"id\" " + dialect.type(SqlType.WORD) + " PRIMARY KEY, \"kind\" " + text + ", \"name\" "
				+ text + ", \"body\" " + text + ", \"version\" " + dialect.type(SqlType.INTEGER) + " NOT NULL, \"author\" " + text + ", \"time\" "
				+ dialect.type(SqlType.TIMESTAMP) + " NOT NULL, UNIQUE (\"kind\", \"name\"))");
	}
}
