/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Keeps the counts and sums with a commit: adds to them what the changes make more or less, all in one batch. Used once, when the parts are
 * locked by the head of the commit, so that nobody else changes the same numbers at the same time.
 */
public final class TotalsWriter {

	private static final String UPDATE = "UPDATE \"sys_total\" SET \"count\" = \"count\" + ?, \"total\" = \"total\" + ? WHERE \"part\" = ?"
			+ " AND \"class\" = ? AND \"measure\" = ? AND \"key\" = ? AND \"year\" = ?";
	private static final String INSERT = "INSERT INTO \"sys_total\" (\"count\", \"total\", \"part\", \"class\", \"measure\", \"key\", \"year\")"
			+ " VALUES (?, ?, ?, ?, ?, ?, ?)";

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Map<Cell, Amount> differences = new LinkedHashMap<>();

	public TotalsWriter(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** Finds out what the changes make more or less; to be done before anything else is written, since the old values are read where needed. */
	public void gather(Collection<Change> changes) throws SQLException {
		Map<ObjectId, Contribution> old = old(changes);
		for (Change change : changes) {
			ClassTable table = catalog.table(change.type());
			switch (change) {
				case Addition addition -> add(table, addition.id(), Contribution.of(table, addition.values()));
				case Removal removal -> subtract(table, removal.id(), old.getOrDefault(removal.id(), Contribution.of(table, Map.of())));
				case Update update -> {
					Contribution before = old.get(update.id());
					if (before != null) {
						subtract(table, update.id(), before);
						add(table, update.id(), before.changed(table, newValues(update)));
					}
				}
			}
		}
		differences.values().removeIf(Amount::isNone);
	}

	/** What those objects add until now that are removed, or changed in what is kept. Where only objects are counted nothing needs to be read. */
	private Map<ObjectId, Contribution> old(Collection<Change> changes) throws SQLException {
		Map<ClassTable, List<Long>> asked = new LinkedHashMap<>();
		for (Change change : changes) {
			ClassTable table = catalog.table(change.type());
			if (isKept(table, change)) {
				asked.computeIfAbsent(table, each -> new ArrayList<>()).add(change.id().value());
			}
		}
		Map<ObjectId, Contribution> old = new HashMap<>();
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (var entry : asked.entrySet()) {
			ClassTable table = entry.getKey();
			select.each("SELECT t.\"uid\"" + Contribution.selected(table) + " FROM " + table.name() + " t", "\"uid\"", "", entry.getValue(),
					row -> old.put(new ObjectId(row.getLong(1)), Contribution.read(table, row)));
		}
		return old;
	}

	private static boolean isKept(ClassTable table, Change change) {
		return switch (change) {
			case Addition addition -> false;
			case Removal removal -> !table.totals().columns().isEmpty();
			case Update update -> table.totals().columns().stream()
					.anyMatch(column -> update.features().stream().anyMatch(each -> each.feature() == column.feature()));
		};
	}

	private static Map<EStructuralFeature, Object> newValues(Update update) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		update.features().forEach(each -> values.put(each.feature(), each.newValue()));
		return values;
	}

	private void add(ClassTable table, ObjectId id, Contribution contribution) {
		contribution.each(table, id, (cell, amount) -> differences.merge(cell, amount, Amount::plus));
	}

	private void subtract(ClassTable table, ObjectId id, Contribution contribution) {
		contribution.each(table, id, (cell, amount) -> differences.merge(cell, amount.negated(), Amount::plus));
	}

	/** Writes the differences; numbers that were never kept are new rows. */
	public void write() throws SQLException {
		if (differences.isEmpty()) {
			return;
		}
		List<Cell> cells = List.copyOf(differences.keySet());
		int[] counts = execute(UPDATE, cells);
		List<Cell> missing = new ArrayList<>();
		for (int index = 0; index < counts.length; index++) {
			if (counts[index] == 0) {
				missing.add(cells.get(index));
			}
		}
		if (!missing.isEmpty()) {
			execute(INSERT, missing);
		}
	}

	private int[] execute(String sql, List<Cell> cells) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (Cell cell : cells) {
				Amount amount = differences.get(cell);
				statement.setLong(1, amount.count());
				statement.setBigDecimal(2, amount.total());
				statement.setInt(3, cell.part());
				statement.setInt(4, cell.type());
				statement.setString(5, cell.measure());
				statement.setString(6, cell.key());
				statement.setInt(7, cell.year());
				statement.addBatch();
			}
			return statement.executeBatch();
		}
	}
}
