/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

import org.jiedui.core.workspace.WorkspaceException;

/**
 * What differs between databases. All other SQL of the store is such as H2 and PostgreSQL both understand: identifiers are quoted and lower
 * case, values are always bound.
 */
public interface Dialect {

	/** How many characters a name may have: that of PostgreSQL, so that books can move from one database to another. */
	int NAME_LENGTH = 63;

	/** What the database is, as far as that is known; one that was opened knows. */
	Engine engine();

	/** Makes tables and indexes, or describes them, as the database wants it that was opened. */
	default void define(Connection connection, List<String> definitions) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String definition : definitions) {
				for (String each : engine().definition(definition)) {
					statement.execute(each);
				}
			}
		}
	}

	/** How a column of a type is declared. */
	String type(SqlType type);

	/** No value, of a type: a statement that puts several tables together does not guess it. */
	String none(SqlType type);

	/**
	 * The key of a table of objects or of what belongs to them, as it stands in a definition.
	 *
	 * @param columns quoted, all but the part
	 */
	String primaryKey(String columns);

	/** How many keys one statement best asks for. */
	int keysAtOnce();

	/** The condition that follows a column which is to be one of so many keys. */
	String among(int keys);

	/**
	 * Binds the keys of {@link #among}.
	 *
	 * @param index of the first parameter
	 */
	void bindKeys(PreparedStatement statement, int index, long[] keys) throws SQLException;

	/**
	 * The definition of a second name of a table, with all its columns, by which it is read as quickly as by its own.
	 *
	 * @param name quoted; not there
	 * @param table quoted
	 */
	String synonym(String name, String table);

	/**
	 * Takes away the second names of a table that is to get another column, where the database cannot carry them along. Whoever calls this sees to it
	 * that they are made anew.
	 *
	 * @param table not quoted
	 */
	default void dropSynonyms(Connection connection, String table) throws SQLException {
		// A view stays as it is.
	}

	/** Whether a view can get more columns at its end and stays the same, with the rights that somebody granted on it. */
	default boolean replacesViews() {
		return false;
	}

	/** Waits only a moment for what others use, until the transaction ends; nothing where nobody else can have the database. */
	default void hurry(Connection connection) throws SQLException {
		// There is nobody to wait for.
	}

	/** Statements that take away a view or a {@linkplain #synonym second name} of a table; nothing happens where there is none. */
	List<String> dropView(String name);

	/** This language as the database that was opened speaks it. */
	default Dialect on(Connection connection) throws SQLException {
		return this;
	}

	/** A text column in lower case, to be compared with what {@link #lower} makes of a text. */
	default String lowerColumn(String column) {
		return "LOWER(" + column + ")";
	}

	/** A text in lower case as the database understands it. */
	default String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** Whether a very long result is sorted best by the database; one that writes it to disk meanwhile had better hand the rows over as they come. */
	default boolean sortsLongResults() {
		return true;
	}

	/** Has the statements of a connection hand rows over one by one from now on, or again only when the result is complete. */
	default void stream(Connection connection, boolean rowByRow) throws SQLException {
		// The rows come as they come.
	}

	/** Keeps others from changing tables until the transaction ends; nothing where nobody else can have the database. */
	void lockSchema(Connection connection) throws SQLException;

	/** Whether others may use the database while it is open here, and change its tables. */
	default boolean isShared() {
		return false;
	}

	/** What follows a question for rows that nobody else is to remove before the transaction ends; nothing where nobody else can have the database. */
	default String keeping(Connection connection) throws SQLException {
		return "";
	}

	/** Whether nobody else follows what happens to the database, nor will before the transaction ends. */
	default boolean isAlone(Connection connection) throws SQLException {
		return true;
	}

	/** Lets those who share the database know of a commit, as soon as the transaction ends well; nothing where nobody shares it. */
	default void announce(Connection connection) throws SQLException {
		// Nobody listens.
	}

	/** Whether a failure says that a row of the same key is there already. */
	boolean isTaken(SQLException failure);

	/** Whether a failure came of other transactions at the same time, so that the same work may succeed when it is done again. */
	default boolean isPassing(SQLException failure) {
		return false;
	}

	/**
	 * Whether a failure says that somebody else built upon what was to be changed, or that it is not ours to change: it is in vain to try it again
	 * before he does something about it.
	 */
	boolean isKeptByOthers(SQLException failure);

	/** What the failure of a database means to the user. */
	WorkspaceException.Reason reason(SQLException failure);

	/** The sentence about a place that somebody else has or keeps from being written. */
	default String inUse(String location) {
		return Messages.bind(Messages.inUseByUnknown, location);
	}

	/** The sentence about a place that cannot be read or written. */
	default String inaccessible(String location, SQLException failure) {
		return Messages.bind(Messages.inaccessible, location);
	}

	/** The sentence about a place that wants another password. */
	default String wrongPassword(String location) {
		return Messages.bind(Messages.wrongPassword, location);
	}

	/** A name as it stands in SQL. */
	default String quote(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
