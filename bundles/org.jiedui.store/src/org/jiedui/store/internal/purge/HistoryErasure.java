/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jiedui.core.history.CommitNumber;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.history.BulkRewriter;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Takes what goes out of the history, while the rows are still there. Commits stay, since they are numbered without gaps, and say how many objects
 * remain of what they changed.
 */
final class HistoryErasure {

	private static final int BATCH = 1000;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Doomed doomed;
	private final Map<CommitNumber, Integer> lost = new LinkedHashMap<>();

	HistoryErasure(Connection connection, SchemaCatalog catalog, Doomed doomed) {
		this.connection = connection;
		this.catalog = catalog;
		this.doomed = doomed;
	}

	void run() throws SQLException {
		Set<Long> others = others();
		String ofModule = " FROM \"sys_change\" WHERE \"class\" IN (" + doomed.numbers() + ")";
		try (Statement statement = connection.createStatement()) {
			try (ResultSet row = statement
					.executeQuery(GlobalStatement.MARK + "SELECT \"part\", \"number\", COUNT(*)" + ofModule + " GROUP BY \"part\", \"number\"")) {
				while (row.next()) {
					lose(row.getInt(1), row.getLong(2), row.getInt(3));
				}
			}
			statement.executeUpdate(GlobalStatement.MARK + "DELETE" + ofModule);
		}
		erase(others);
		Set<Integer> numbers = doomed.tables().stream().map(ClassTable::number).collect(Collectors.toSet());
		new BulkRewriter(connection).without(entry -> numbers.contains(entry.type()) || others.contains(entry.uid()), this::lose);
		adjust();
	}

	/** The objects of other classes that go, and those that are gone already and stood in aggregates of the module. */
	private Set<Long> others() throws SQLException {
		Map<ClassTable, Set<Long>> gone = new LinkedHashMap<>();
		String within = doomed.tables().stream().map(table -> "EXISTS (SELECT 1 FROM " + table.name() + " h WHERE h.\"part\" = c.\"part\" AND h.\"uid\""
				+ " = c.\"root\")").collect(Collectors.joining(" OR "));
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(GlobalStatement.MARK
						+ "SELECT DISTINCT c.\"uid\", c.\"class\" FROM \"sys_change\" c WHERE c.\"class\" NOT IN ("
						+ doomed.numbers() + ") AND c.\"container\" IS NOT NULL AND (EXISTS (SELECT 1 FROM \"sys_change\" m WHERE m.\"part\" = c.\"part\""
						+ " AND m.\"uid\" = c.\"root\" AND m.\"class\" IN (" + doomed.numbers() + ")) OR " + within + ")")) {
			while (row.next()) {
				long id = row.getLong(1);
				catalog.table(row.getInt(2)).ifPresent(table -> gone.computeIfAbsent(table, each -> new LinkedHashSet<>()).add(id));
			}
		}
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (var entry : gone.entrySet()) {
			select.each("SELECT t.\"uid\" FROM " + entry.getKey().name() + " t", "\"uid\"", "", Set.copyOf(entry.getValue()),
					row -> entry.getValue().remove(row.getLong(1)));
		}
		Set<Long> others = new LinkedHashSet<>();
		gone.values().forEach(others::addAll);
		doomed.parts().values().forEach(others::addAll);
		return others;
	}

	private void erase(Set<Long> objects) throws SQLException {
		new KeyedSelect(connection, catalog.dialect()).each("SELECT t.\"part\", t.\"number\" FROM \"sys_change\" t", "\"uid\"", "", objects,
				row -> lose(row.getInt(1), row.getLong(2), 1));
		new KeyedDelete(connection, "\"sys_change\"", "\"uid\"").run(objects);
	}

	private void lose(int part, long number, int changes) {
		lost.merge(new CommitNumber(part, number), changes, Integer::sum);
	}

	private void adjust() throws SQLException {
		try (PreparedStatement update = connection
				.prepareStatement("UPDATE \"sys_commit\" SET \"objects\" = \"objects\" - ? WHERE \"part\" = ? AND \"number\" = ?")) {
			int waiting = 0;
			for (var entry : lost.entrySet()) {
				update.setInt(1, entry.getValue());
				update.setInt(2, entry.getKey().part());
				update.setLong(3, entry.getKey().sequence());
				update.addBatch();
				if (++waiting % BATCH == 0) {
					update.executeBatch();
				}
			}
			update.executeBatch();
		}
	}
}
