/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.jiedui.core.workspace.WorkspaceException.Reason;

/** PostgreSQL 13 or newer, and what speaks its language. */
public final class PostgresDialect implements Dialect {

	/** Where commits are announced. */
	private static final String CHANNEL = "jiedui_commit";

	private static final String UNIQUE_VIOLATION = "23505";
	private static final String SERIALIZATION_FAILURE = "40001";
	private static final String DEADLOCK = "40P01";
	/** The server asks for a password and was given none. */
	private static final String REJECTED = "08004";
	/** The database is not one of the server: the beginning of the state. */
	private static final String NO_DATABASE = "3D";
	private static final String DISK_FULL = "53100";
	private static final String READ_ONLY = "25006";
	private static final String CORRUPTED = "XX001";
	private static final String CORRUPTED_INDEX = "XX002";

	/** In the version of YugabyteDB, which has notifications in its newest versions only, and not by default. */
	private static final String YUGABYTE = "-YB-";
	/** The version of PostgreSQL that openGauss says it is; it refuses notifications and some locks. */
	private static final String OPENGAUSS = "9.";

	/** Any number that no other program uses. */
	private static final long SCHEMA_LOCK = 0x4A69656475693031L;
	/** Another one, which everybody shares who follows commits. */
	private static final long PRESENCE_LOCK = 0x4A69656475693032L;

	/** Texts are ordered by their characters, not by a language, as H2 does it. */
	private static final String BINARY = " COLLATE \"C\"";

	@Override
	public String type(SqlType type) {
		return name(type) + collation(type);
	}

	@Override
	public String none(SqlType type) {
		return "CAST(NULL AS " + name(type) + ")" + collation(type);
	}

	private static String collation(SqlType type) {
		return switch (type) {
			case TEXT, WORD, PARTIAL_DATE -> BINARY;
			default -> "";
		};
	}

	private static String name(SqlType type) {
		return switch (type) {
			case INTEGER -> "INTEGER";
			case BIGINT -> "BIGINT";
			case BOOLEAN -> "BOOLEAN";
			case DOUBLE -> "DOUBLE PRECISION";
			case DATE -> "DATE";
			case DECIMAL -> "NUMERIC";
			case FIGURE -> "NUMERIC(38, 10)";
			case TIMESTAMP -> "TIMESTAMP(6) WITH TIME ZONE";
			case TEXT -> "TEXT";
			case WORD -> "VARCHAR(100)";
			case PARTIAL_DATE -> "VARCHAR(10)";
			case BYTES -> "BYTEA";
		};
	}

	/** The part leads, so that the rows can be spread over several servers by it. */
	@Override
	public String primaryKey(String columns) {
		return "PRIMARY KEY (\"part\", " + columns + ")";
	}

	/** Each question is a way to the server and back. */
	@Override
	public int keysAtOnce() {
		return 1024;
	}

	@Override
	public String among(int keys) {
		return " = ANY (?)";
	}

	@Override
	public void bindKeys(PreparedStatement statement, int index, long[] keys) throws SQLException {
		statement.setObject(index, keys);
	}

	/** The planner looks through a view. */
	@Override
	public String synonym(String name, String table) {
		return "CREATE VIEW " + name + " AS SELECT * FROM " + table;
	}

	@Override
	public List<String> dropView(String name) {
		return List.of("DROP VIEW IF EXISTS " + name);
	}

	@Override
	public void lockSchema(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
		}
	}

	/** Others may go on changing the rows, but for openGauss, which knows no weaker lock. */
	@Override
	public String keeping(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseProductVersion().startsWith(OPENGAUSS) ? " FOR SHARE" : " FOR KEY SHARE";
	}

	/** Where presence cannot be told, somebody may always be there. */
	@Override
	public boolean isAlone(Connection connection) throws SQLException {
		if (!knowsNotifications(connection.getMetaData().getDatabaseProductVersion())) {
			return false;
		}
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + PRESENCE_LOCK + ")")) {
			row.next();
			return row.getBoolean(1);
		}
	}

	/** What a connection says that follows commits as long as it lives, so that others know of it. */
	public static List<String> follow() {
		return List.of("SELECT pg_advisory_lock_shared(" + PRESENCE_LOCK + ")", "LISTEN " + CHANNEL);
	}

	@Override
	public void announce(Connection connection) throws SQLException {
		if (!knowsNotifications(connection.getMetaData().getDatabaseProductVersion())) {
			return;
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("NOTIFY " + CHANNEL);
		}
	}

	/**
	 * Whether a server, or what passes for one, has {@code NOTIFY}; where it has not, those who follow commits look for them at intervals. The driver
	 * knows the version from the beginning of the connection.
	 */
	static boolean knowsNotifications(String version) {
		return !version.contains(YUGABYTE) && !version.startsWith(OPENGAUSS);
	}

	@Override
	public boolean isTaken(SQLException failure) {
		return UNIQUE_VIOLATION.equals(failure.getSQLState());
	}

	@Override
	public boolean isPassing(SQLException failure) {
		return SERIALIZATION_FAILURE.equals(failure.getSQLState()) || DEADLOCK.equals(failure.getSQLState());
	}

	@Override
	public Reason reason(SQLException failure) {
		String state = String.valueOf(failure.getSQLState());
		if (isPassword(state)) {
			return Reason.PASSWORD;
		}
		if (state.startsWith(NO_DATABASE)) {
			return Reason.INACCESSIBLE;
		}
		if (state.startsWith("08") || state.startsWith("57P")) {
			return Reason.UNREACHABLE;
		}
		if (state.equals(DISK_FULL) || state.equals(READ_ONLY)) {
			return Reason.INACCESSIBLE;
		}
		return state.equals(CORRUPTED) || state.equals(CORRUPTED_INDEX) ? Reason.DAMAGED : Reason.FAILED;
	}

	@Override
	public String inaccessible(String location, SQLException failure) {
		return Messages.bind(String.valueOf(failure.getSQLState()).startsWith(NO_DATABASE) ? Messages.keptOut : Messages.serverReadOnly, location);
	}

	@Override
	public String wrongPassword(String location) {
		return Messages.bind(Messages.keptOut, location);
	}

	/** Whether the user or the password is not one of the server. */
	private static boolean isPassword(String state) {
		return state.equals(REJECTED) || state.startsWith("28");
	}
}
