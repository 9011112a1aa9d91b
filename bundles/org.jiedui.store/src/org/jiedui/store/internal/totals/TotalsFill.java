/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.PartLocks;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Counts and adds up what was never kept, or was kept of other features: in old books, of a new class, when a model has changed. */
public final class TotalsFill {

	private static final String INSERT = GlobalStatement.MARK
			+ "INSERT INTO \"sys_total\" (\"part\", \"class\", \"measure\", \"key\", \"year\", \"count\", \"total\") ";

	private final Connection connection;
	private final SchemaCatalog catalog;

	public TotalsFill(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** Has everything computed again, after values were changed by other ways than a commit. */
	public void forget() throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("DELETE FROM \"sys_total_class\"");
		}
	}

	/** Whether anything is to be counted for one of these tables. */
	public static boolean isDue(Connection connection, Collection<ClassTable> tables) throws SQLException {
		return !due(connection, tables).isEmpty();
	}

	/** Does what is due, inside the transaction of the connection; where something is, nobody commits until it ends. */
	public void run() throws SQLException {
		List<ClassTable> due = due(connection, catalog.tables());
		if (due.isEmpty()) {
			return;
		}
		PartLocks.take(connection);
		try (Statement statement = connection.createStatement()) {
			for (ClassTable table : due) {
				statement.execute(GlobalStatement.MARK + "DELETE FROM \"sys_total\" WHERE \"class\" = " + table.number());
				statement.execute("DELETE FROM \"sys_total_class\" WHERE \"class\" = " + table.number());
			}
		}
		for (ClassTable table : due) {
			try (PreparedStatement fill = new Recount(catalog.dialect(), table).prepare(connection, INSERT)) {
				fill.execute();
			}
		}
		note(due);
	}

	private static List<ClassTable> due(Connection connection, Collection<ClassTable> tables) throws SQLException {
		Map<Integer, String> kept = kept(connection);
		return tables.stream().filter(table -> !table.totals().definition().equals(kept.get(table.number()))).toList();
	}

	private static Map<Integer, String> kept(Connection connection) throws SQLException {
		Map<Integer, String> kept = new HashMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT \"class\", \"definition\" FROM \"sys_total_class\"")) {
			while (row.next()) {
				kept.put(row.getInt(1), row.getString(2));
			}
		}
		return kept;
	}

	private void note(List<ClassTable> filled) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO \"sys_total_class\" (\"class\", \"definition\") VALUES (?, ?)")) {
			for (ClassTable table : filled) {
				insert.setInt(1, table.number());
				insert.setString(2, table.totals().definition());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}
}
