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
import java.util.List;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.database.SqlType;

/**
 * The tables that are there whatever the model: what is mapped where, the parts and their numbers, and who changed what.
 */
public final class SystemTables {

	/** Version of the layout of a workspace. To be raised when an older program would do harm to the new layout. */
	public static final int FORMAT = 5;
	/** The office that all numbers of a workspace of its own belong to. */
	public static final int OWN_OFFICE = 0;

	private static final String FORMAT_KEY = "format";

	private final String location;
	private final Dialect dialect;

	public SystemTables(String location, Dialect dialect) {
		this.location = location;
		this.dialect = dialect;
	}

	/**
	 * The format of the tables that are there, 0 where there are none.
	 *
	 * @throws WorkspaceException if the workspace was written by a newer version
	 */
	public int format(Connection connection) throws SQLException {
		int format = read(connection);
		if (format > FORMAT) {
			throw new WorkspaceException(Reason.NEWER, Messages.bind(Messages.newer, new Object[] { location, format, FORMAT }), null);
		}
		return format;
	}

	/** Makes the tables of a new workspace. */
	public void create(Connection connection) throws SQLException {
		if (read(connection) != 0) {
			// somebody else was quicker
			return;
		}
		dialect.define(connection, definitions());
		dialect.define(connection, TotalsTables.definitions(dialect));
		dialect.define(connection, BulkTables.definitions(dialect));
		dialect.define(connection, SettingsTable.definitions(dialect));
		addPart(connection, ObjectId.REGISTER);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_workspace\" (\"name\", \"content\") VALUES (?, ?)")) {
			insert.setString(1, FORMAT_KEY);
			insert.setString(2, String.valueOf(FORMAT));
			insert.execute();
		}
	}

	/** Notes that the tables are of another format now. */
	static void setFormat(Connection connection, int format) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_workspace\" SET \"content\" = ? WHERE \"name\" = ?")) {
			update.setString(1, String.valueOf(format));
			update.setString(2, FORMAT_KEY);
			update.execute();
		}
	}

	/** Opens a part: nothing was committed in it, and none of its numbers are given away. */
	public static void addPart(Connection connection, int part) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO \"sys_part\" (\"part\", \"office\", \"head\") VALUES (?, ?, 0)")) {
			insert.setInt(1, part);
			insert.setInt(2, OWN_OFFICE);
			insert.execute();
		}
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO \"sys_block\" (\"part\", \"office\", \"next\") VALUES (?, ?, 1)")) {
			insert.setInt(1, part);
			insert.setInt(2, OWN_OFFICE);
			insert.execute();
		}
	}

	private static int read(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			try (ResultSet tables = statement.executeQuery(
					"SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'sys_workspace' AND table_schema = CURRENT_SCHEMA")) {
				tables.next();
				if (tables.getInt(1) == 0) {
					return 0;
				}
			}
			try (ResultSet format = statement.executeQuery("SELECT \"content\" FROM \"sys_workspace\" WHERE \"name\" = '" + FORMAT_KEY + "'")) {
				return format.next() ? Integer.parseInt(format.getString(1)) : 0;
			}
		}
	}

	private List<String> definitions() {
		String integer = dialect.type(SqlType.INTEGER);
		String number = dialect.type(SqlType.BIGINT);
		String text = dialect.type(SqlType.TEXT);
		String word = dialect.type(SqlType.WORD);
		String truth = dialect.type(SqlType.BOOLEAN);
		return List.of(
				table("sys_workspace", "\"name\" " + word + " PRIMARY KEY, \"content\" " + text),
				table("sys_package", "\"ns_uri\" " + text + " PRIMARY KEY, \"name\" " + text + ", \"sha\" " + word + ", \"state\" " + word
						+ ", \"ecore\" " + text),
				table("sys_class", "\"class\" " + integer + " PRIMARY KEY, \"ns_uri\" " + text + ", \"name\" " + text + ", \"table_name\" " + text),
				table("sys_feature", "\"feature\" " + integer + " PRIMARY KEY, \"class\" " + integer + " NOT NULL, \"name\" " + text
						+ ", \"kind\" " + word + ", \"place\" " + text + ", \"signature\" " + text + ", \"retired\" " + truth + " NOT NULL"),
				table("sys_part", "\"part\" " + integer + " PRIMARY KEY, \"office\" " + integer + " NOT NULL, \"head\" " + number + " NOT NULL"),
				table("sys_block", "\"part\" " + integer + " NOT NULL, \"office\" " + integer + " NOT NULL, \"next\" " + number
						+ " NOT NULL, PRIMARY KEY (\"part\", \"office\")"),
				table("sys_commit", "\"part\" " + integer + " NOT NULL, \"number\" " + number + " NOT NULL, \"time\" "
						+ dialect.type(SqlType.TIMESTAMP) + " NOT NULL, \"author\" " + text + ", \"message\" " + text + ", \"save\" " + word
						+ ", \"objects\" " + integer + ", PRIMARY KEY (\"part\", \"number\")"),
				table("sys_change", "\"part\" " + integer + " NOT NULL, \"number\" " + number + " NOT NULL, \"uid\" " + number
						+ " NOT NULL, \"class\" " + integer + " NOT NULL, \"version\" " + integer + " NOT NULL, \"kind\" " + word
						+ " NOT NULL, \"root\" " + number + " NOT NULL, \"container\" " + number + ", \"slot\" " + integer
						+ ", \"position\" " + number + ", \"origin\" " + text + ", \"delta\" " + text
						+ ", PRIMARY KEY (\"part\", \"number\", \"uid\")"),
				"CREATE INDEX IF NOT EXISTS \"x_sys_change_root\" ON \"sys_change\" (\"part\", \"root\", \"number\")",
				"CREATE INDEX IF NOT EXISTS \"x_sys_change_uid\" ON \"sys_change\" (\"part\", \"uid\", \"number\")");
	}

	private static String table(String name, String columns) {
		return "CREATE TABLE IF NOT EXISTS \"" + name + "\" (" + columns + ")";
	}
}
