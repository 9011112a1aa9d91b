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
 * Format 4: what is added many at once has no row in {@code sys_change} for each object, but {@code sys_change_bulk} tells of thousands in one row. Its
 * keys, and those of the aggregates, lie between the first and the last; the body has them one by one.
 */
final class BulkTables implements SystemMigration {

	@Override
	public int from() {
		return 3;
	}

	@Override
	public void run(Connection connection, Dialect dialect) throws SQLException {
		dialect.define(connection, definitions(dialect));
	}

	/** The indexes have all that is needed to find a body without reading others. */
	static List<String> definitions(Dialect dialect) {
		String number = " " + dialect.type(SqlType.BIGINT) + " NOT NULL, ";
		return List.of(
				"CREATE TABLE IF NOT EXISTS \"sys_change_bulk\" (\"part\" " + dialect.type(SqlType.INTEGER) + " NOT NULL, \"number\"" + number + "\"first\""
						+ number + "\"last\"" + number + "\"first_root\"" + number + "\"last_root\"" + number + "\"body\" " + dialect.type(SqlType.BYTES)
						+ " NOT NULL, PRIMARY KEY (\"part\", \"number\", \"first\"))",
				"CREATE INDEX IF NOT EXISTS \"x_sys_change_bulk_uid\" ON \"sys_change_bulk\" (\"part\", \"last\", \"first\", \"number\")",
				"CREATE INDEX IF NOT EXISTS \"x_sys_change_bulk_root\" ON \"sys_change_bulk\" (\"part\", \"last_root\", \"first_root\", \"number\","
						+ " \"first\", \"last\")");
	}
}
