/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Dialect;

/**
 * Which state of the tables somebody knows. Each change of them raises the number, so that an office that has the books open since before finds out
 * when it saves: it would write where nothing is read any more, and not see who refers to what it removes.
 *
 * @param location how people name the place, for messages
 * @param dialect of the database
 * @param number as it was read; 0 where nothing changed since numbers are kept
 */
public record SchemaGeneration(String location, Dialect dialect, long number) {

	private static final String KEY = "generation";

	static SchemaGeneration read(String location, Dialect dialect, Connection connection) throws SQLException {
		return new SchemaGeneration(location, dialect, number(connection));
	}

	/** The caller has the lock of the schema. */
	static void raise(Connection connection) throws SQLException {
		String next = String.valueOf(number(connection) + 1);
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_workspace\" SET \"content\" = ? WHERE \"name\" = ?")) {
			update.setString(1, next);
			update.setString(2, KEY);
			if (update.executeUpdate() > 0) {
				return;
			}
		}
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_workspace\" (\"name\", \"content\") VALUES (?, ?)")) {
			insert.setString(1, KEY);
			insert.setString(2, next);
			insert.execute();
		}
	}

	/**
	 * Makes sure that the tables are still the ones that are known. The caller has locked parts, so that they stay so until its transaction ends.
	 * Nothing is asked where nobody shares the database.
	 *
	 * @throws WorkspaceException if they were changed; the caller rolls back
	 */
	public void check(Connection connection) throws SQLException {
		if (dialect.isShared() && number(connection) != number) {
			throw new WorkspaceException(Reason.NEWER, Messages.bind(Messages.changedTables, location), null);
		}
	}

	private static long number(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT \"content\" FROM \"sys_workspace\" WHERE \"name\" = '" + KEY + "'")) {
			return row.next() ? Long.parseLong(row.getString(1)) : 0;
		}
	}
}
