/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import org.jiedui.store.internal.database.GlobalStatement;

/**
 * By what two states of the same books are told apart.
 *
 * @param heads the number of the last commit of each part
 * @param rest a digest of what has no commits: settings, and how often the tables were changed; empty where nobody said it
 */
record BooksState(Map<Integer, Long> heads, String rest) {

	private static final String HEADS = GlobalStatement.MARK + "SELECT \"part\", \"head\" FROM \"sys_part\"";
	private static final String TABLES = "SELECT \"name\", \"content\" FROM \"sys_workspace\" ORDER BY \"name\"";
	private static final String SETTINGS = "SELECT \"id\", \"kind\", \"name\", \"body\", \"version\" FROM \"sys_setting\" ORDER BY \"id\"";
	/** Books of older formats have none. */
	private static final String HAS_SETTINGS = "SELECT 1 FROM information_schema.tables WHERE table_name = 'sys_setting'"
			+ " AND table_schema = CURRENT_SCHEMA";

	static BooksState read(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			Map<Integer, Long> heads = new TreeMap<>();
			try (ResultSet row = statement.executeQuery(HEADS)) {
				while (row.next()) {
					heads.put(row.getInt(1), row.getLong(2));
				}
			}
			StringBuilder rest = new StringBuilder();
			append(statement, TABLES, rest);
			boolean hasSettings;
			try (ResultSet row = statement.executeQuery(HAS_SETTINGS)) {
				hasSettings = row.next();
			}
			if (hasSettings) {
				append(statement, SETTINGS, rest);
			}
			return new BooksState(heads, Digest.of(rest.toString()));
		}
	}

	private static void append(Statement statement, String question, StringBuilder rest) throws SQLException {
		try (ResultSet row = statement.executeQuery(question)) {
			int columns = row.getMetaData().getColumnCount();
			while (row.next()) {
				for (int column = 1; column <= columns; column++) {
					String value = String.valueOf(row.getString(column));
					rest.append(value.length()).append(' ').append(value);
				}
			}
		}
	}

	/** Whether another state may be this one, as far as both say what they are. */
	boolean mayBe(BooksState other) {
		return heads.equals(other.heads) && (rest.isEmpty() || other.rest.isEmpty() || rest.equals(other.rest));
	}
}
