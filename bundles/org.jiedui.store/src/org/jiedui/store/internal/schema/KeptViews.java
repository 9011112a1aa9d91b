/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the books know of their views: by which definition each was made, so that one that did not change is left alone. */
final class KeptViews {

	/** Whether all views are as they should be. */
	static final String SHAPE_KEY = "views";

	/** To be raised when views are shaped otherwise, so that those of books that are there are made anew. */
	static final String SHAPE = "2";

	/** Some views are not as they should be, and those are to be made anew. */
	static final String UNFINISHED = SHAPE + " unfinished";

	/** Before the name of a view. */
	private static final String VIEW = "view ";

	/** Before the name of a view that no class has any more. */
	private static final String FORMER = "former view ";

	private KeptViews() {
	}

	/** Where the digest of a view stands. */
	static String key(String view) {
		return VIEW + view;
	}

	/** The digests of the views that are there, by their names; none where views of another shape may be among them. */
	static Map<String, String> read(Connection connection) throws SQLException {
		Map<String, String> there = new HashMap<>();
		if (state(connection).isEmpty()) {
			return there;
		}
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT v.table_name, w.\"content\" FROM information_schema.views v JOIN \"sys_workspace\" w"
						+ " ON w.\"name\" = '" + VIEW + "' || CAST(v.table_name AS VARCHAR) WHERE v.table_schema = CURRENT_SCHEMA")) {
			while (row.next()) {
				there.put(row.getString(1), row.getString(2));
			}
		}
		return there;
	}

	/** What was noted of all views; empty where it was never noted. */
	static Optional<String> state(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT \"content\" FROM \"sys_workspace\" WHERE \"name\" = ?")) {
			select.setString(1, SHAPE_KEY);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
			}
		}
	}

	/** Notes that views are to be made anew where they are not as they should be, now or when the books are opened next. */
	static void forget(Connection connection) throws SQLException {
		try (PreparedStatement note = connection.prepareStatement("UPDATE \"sys_workspace\" SET \"content\" = ? WHERE \"name\" = ?")) {
			note.setString(1, UNFINISHED);
			note.setString(2, SHAPE_KEY);
			note.execute();
		}
	}

	/** Notes that a view is to be taken away, since its class has another name. */
	static void noteFormer(Connection connection, String view) throws SQLException {
		note(connection, FORMER + view, "");
		forget(connection);
	}

	/** The views that are to be taken away. */
	static List<String> former(Connection connection) throws SQLException {
		List<String> former = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT \"name\" FROM \"sys_workspace\" WHERE \"name\" LIKE ? ORDER BY \"name\"")) {
			select.setString(1, FORMER + "%");
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					former.add(row.getString(1).substring(FORMER.length()));
				}
			}
		}
		return former;
	}

	/** A view is there no more. */
	static void dropped(Connection connection, String view) throws SQLException {
		delete(connection, FORMER + view);
		delete(connection, key(view));
	}

	private static void delete(Connection connection, String key) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"sys_workspace\" WHERE \"name\" = ?")) {
			delete.setString(1, key);
			delete.execute();
		}
	}

	static void note(Connection connection, String key, String content) throws SQLException {
		delete(connection, key);
		try (PreparedStatement now = connection.prepareStatement("INSERT INTO \"sys_workspace\" (\"name\", \"content\") VALUES (?, ?)")) {
			now.setString(1, key);
			now.setString(2, content);
			now.execute();
		}
	}

	/** The quoted columns of a view that is there, in their order; none where it is not. */
	static List<String> columns(Connection connection, String view) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT column_name FROM information_schema.columns"
				+ " WHERE table_schema = CURRENT_SCHEMA AND table_name = ? ORDER BY ordinal_position")) {
			select.setString(1, view);
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					columns.add('"' + row.getString(1) + '"');
				}
			}
		}
		return columns;
	}

	/**
	 * Tells one definition from another, without its length.
	 *
	 * @param columns what the definitions do not name, and show all the same
	 */
	static String digest(List<String> definitions, List<String> columns) {
		try {
			String text = SHAPE + String.join("\n", definitions) + "\n" + String.join(" ", columns);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}
}
