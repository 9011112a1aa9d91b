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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jiedui.core.workspace.WorkspaceException.Reason;

/** PostgreSQL 13 or newer, and what speaks its language. */
public final class PostgresDialect implements Dialect {

	/** Where commits are announced. */
	private static final String CHANNEL = "jiedui_commit";

	private static final String UNIQUE_VIOLATION = "23505";
	private static final String DEPENDED_UPON = "2BP01";
	private static final String NO_RIGHT = "42501";
	private static final String SERIALIZATION_FAILURE = "40001";
	private static final String DEADLOCK = "40P01";
	private static final String LOCKED = "55P03";
	/** The server has ended a transaction in which nothing happened for long. */
	private static final String IDLE = "25P03";
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

	/** Where Citus is, it has a list of the tables that are spread. */
	private static final String CITUS_TABLES = "pg_class WHERE relname = 'pg_dist_partition'";
	/** Books that were made without the script for Citus lie on the coordinator as a whole. */
	private static final String SPREAD = "pg_dist_partition d JOIN pg_class c ON c.oid = d.logicalrelid"
			+ " WHERE c.relname = 'sys_part' AND pg_table_is_visible(c.oid)";

	/** Any number that no other program uses. */
	private static final long SCHEMA_LOCK = 0x4A69656475693031L;
	/** Another one, which everybody shares who follows commits. */
	private static final long PRESENCE_LOCK = 0x4A69656475693032L;

	/** Nothing where the server does not know the setting. */
	private static final String HURRY = "SELECT set_config(name, '2s', TRUE) FROM pg_settings WHERE name = 'lock_timeout'";
	/** The same. */
	private static final String NEVER_IDLE = "SELECT set_config(name, '0', TRUE) FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'";

	/** Texts are ordered by their characters, not by a language, as H2 does it. */
	private static final String BINARY = " COLLATE \"C\"";

	/** Collations that know small letters of all scripts, the best first; the last is that of the database, which may be any. */
	private static final List<String> SCRIPTS = List.of("pg_unicode_fast", "und-x-icu", "pg_c_utf8", "C.utf8", "en_US.utf8", "default");
	/** Capital letters of several scripts, each of which another one may lack, and their small ones. */
	private static final String CAPITALS = "A\u00C4\u0416\uFF21";
	private static final String SMALL = "a\u00E4\u0436\uFF41";

	/** By which letters are made small; empty where only those of English are. */
	private final Optional<String> letters;
	private final Engine engine;

	/** Of a server of which nothing is known yet. */
	public PostgresDialect() {
		this(Engine.POSTGRESQL);
	}

	PostgresDialect(Engine engine) {
		this(engine, Optional.empty());
	}

	private PostgresDialect(Engine engine, Optional<String> letters) {
		this.engine = engine;
		this.letters = letters;
	}

	@Override
	public Engine engine() {
		return engine;
	}

	@Override
	public String type(SqlType type) {
		return name(type) + collation(type);
	}

	@Override
	public Dialect on(Connection connection) throws SQLException {
		return withLetters(connection, engine(connection));
	}

	private static Engine engine(Connection connection) throws SQLException {
		if (connection.getMetaData().getDatabaseProductVersion().contains(YUGABYTE)) {
			return Engine.YUGABYTE;
		}
		return has(connection, CITUS_TABLES) && has(connection, SPREAD) ? Engine.CITUS : Engine.POSTGRESQL;
	}

	private static boolean has(Connection connection, String rows) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT 1 FROM " + rows)) {
			return row.next();
		}
	}

	private static PostgresDialect withLetters(Connection connection, Engine engine) throws SQLException {
		Set<String> known = new HashSet<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT collname FROM pg_collation WHERE collnamespace = 'pg_catalog'::regnamespace"
						+ " AND (collencoding = -1 OR collencoding = (SELECT encoding FROM pg_database WHERE datname = current_database()))")) {
			while (row.next()) {
				known.add(row.getString(1));
			}
		}
		for (String each : SCRIPTS) {
			if (known.contains(each)) {
				PostgresDialect with = new PostgresDialect(engine, Optional.of(each));
				if (with.makesSmall(connection)) {
					return with;
				}
			}
		}
		return new PostgresDialect(engine);
	}

	private boolean makesSmall(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT " + lowerColumn("CAST(? AS TEXT)"))) {
			select.setString(1, CAPITALS);
			try (ResultSet row = select.executeQuery()) {
				return row.next() && SMALL.equals(row.getString(1));
			}
		}
	}

	/** The collation of the columns knows the letters of English only. */
	@Override
	public String lowerColumn(String column) {
		return "LOWER(" + column + letters.map(each -> " COLLATE " + quote(each)).orElse(BINARY) + ")";
	}

	@Override
	public String lower(String text) {
		return letters.isPresent() ? Dialect.super.lower(text) : english(text);
	}

	private static String english(String text) {
		StringBuilder small = new StringBuilder(text);
		for (int index = 0; index < small.length(); index++) {
			char each = small.charAt(index);
			if (each >= 'A' && each <= 'Z') {
				small.setCharAt(index, (char) (each - 'A' + 'a'));
			}
		}
		return small.toString();
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
	public boolean replacesViews() {
		return true;
	}

	@Override
	public void hurry(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(HURRY);
		}
	}

	@Override
	public List<String> dropView(String name) {
		return List.of("DROP VIEW IF EXISTS " + name);
	}

	/** What changes the schema may take long, between two statements and in one; it still does not wait for ever for a lock. */
	@Override
	public void lockSchema(Connection connection) throws SQLException {
		connection.setNetworkTimeout(Runnable::run, 0);
		try (Statement statement = connection.createStatement()) {
			statement.execute(NEVER_IDLE);
			statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
		}
	}

	@Override
	public boolean isShared() {
		return true;
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
	public static boolean knowsNotifications(String version) {
		return !version.contains(YUGABYTE) && !version.startsWith(OPENGAUSS);
	}

	@Override
	public boolean isTaken(SQLException failure) {
		return UNIQUE_VIOLATION.equals(failure.getSQLState());
	}

	@Override
	public boolean isKeptByOthers(SQLException failure) {
		return DEPENDED_UPON.equals(failure.getSQLState()) || NO_RIGHT.equals(failure.getSQLState());
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
		if (state.startsWith("08") || state.startsWith("57P") || state.equals(IDLE)) {
			return Reason.UNREACHABLE;
		}
		if (state.equals(LOCKED)) {
			return Reason.IN_USE;
		}
		if (state.equals(DISK_FULL) || state.equals(READ_ONLY)) {
			return Reason.INACCESSIBLE;
		}
		return state.equals(CORRUPTED) || state.equals(CORRUPTED_INDEX) ? Reason.DAMAGED : Reason.FAILED;
	}

	@Override
	public String inUse(String location) {
		return Messages.bind(Messages.savedByOther, location);
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
