/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Writes the rows of objects, one prepared statement for each class and set of changed columns, in batches. Objects that are not of the
 * version that was changed are gathered as conflicts.
 */
final class RowWriter {

	private static final int BATCH = 1000;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Map<Integer, Long> heads;
	private final List<ObjectId> conflicts = new ArrayList<>();

	/** @param heads the number of the commit in each part */
	RowWriter(Connection connection, SchemaCatalog catalog, Map<Integer, Long> heads) {
		this.connection = connection;
		this.catalog = catalog;
		this.heads = heads;
	}

	/** Objects of which another version is stored, or none. */
	List<ObjectId> conflicts() {
		return conflicts;
	}

	void insert(ClassTable table, List<Addition> additions) throws SQLException {
		List<String> names = new ArrayList<>(List.of("\"uid\"", "\"part\"", "\"version\"", "\"root\"", "\"container\"", "\"slot\"",
				"\"position\"", "\"commit\""));
		table.all().forEach(column -> names.addAll(column.names()));
		String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
		write("INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") VALUES (" + marks + ")", additions, (statement, addition) -> {
			ObjectId id = addition.id();
			statement.setLong(1, id.value());
			statement.setInt(2, id.part());
			statement.setInt(3, addition.version());
			int index = bindPlacement(statement, 4, id, addition.placement());
			statement.setLong(index++, heads.get(id.part()));
			for (Column column : table.all()) {
				index = bind(statement, index, column, addition.values().get(column.feature()));
			}
		});
	}

	/**
	 * @param moved whether the placement is written too
	 * @param columns those of the changed features
	 */
	void update(ClassTable table, boolean moved, List<Column> columns, List<Update> updates) throws SQLException {
		List<String> names = new ArrayList<>();
		if (moved) {
			names.addAll(List.of("\"root\"", "\"container\"", "\"slot\"", "\"position\""));
		}
		names.addAll(List.of("\"version\"", "\"commit\""));
		columns.forEach(column -> names.addAll(column.names()));
		String sql = "UPDATE " + table.name() + " SET " + String.join(" = ?, ", names) + " = ? WHERE \"part\" = ? AND \"uid\" = ? AND \"version\" = ?";
		write(sql, updates, (statement, update) -> {
			int index = moved ? bindPlacement(statement, 1, update.id(), update.placement()) : 1;
			statement.setInt(index++, update.version() + 1);
			statement.setLong(index++, heads.get(update.id().part()));
			Map<EStructuralFeature, Object> values = newValues(update);
			for (Column column : columns) {
				index = bind(statement, index, column, values.get(column.feature()));
			}
			statement.setInt(index++, update.id().part());
			statement.setLong(index++, update.id().value());
			statement.setInt(index, update.version());
		});
	}

	void delete(ClassTable table, List<Removal> removals) throws SQLException {
		write("DELETE FROM " + table.name() + " WHERE \"part\" = ? AND \"uid\" = ? AND \"version\" = ?", removals, (statement, removal) -> {
			statement.setInt(1, removal.id().part());
			statement.setLong(2, removal.id().value());
			statement.setInt(3, removal.version());
		});
	}

	/** Binds the values of one row. */
	@FunctionalInterface
	private interface Binder<C> {
		void bind(PreparedStatement statement, C change) throws SQLException;
	}

	private <C extends Change> void write(String sql, List<C> changes, Binder<C> binder) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int first = 0; first < changes.size(); first += BATCH) {
				List<C> batch = changes.subList(first, Math.min(first + BATCH, changes.size()));
				for (C change : batch) {
					binder.bind(statement, change);
					statement.addBatch();
				}
				int[] counts = execute(statement, batch);
				for (int index = 0; index < counts.length; index++) {
					if (counts[index] == 0) {
						conflicts.add(batch.get(index).id());
					}
				}
			}
		}
	}

	/** Keys that are there already belong to somebody else, or to an earlier attempt of the same save. */
	private int[] execute(PreparedStatement statement, List<? extends Change> batch) throws SQLException {
		try {
			return statement.executeBatch();
		} catch (SQLException failure) {
			if (catalog.dialect().isTaken(failure)) {
				throw new CommitConflictException(batch.stream().map(Change::id).toList());
			}
			throw failure;
		}
	}

	private int bindPlacement(PreparedStatement statement, int first, ObjectId id, Placement placement) throws SQLException {
		if (placement == null) {
			statement.setLong(first, id.value());
			statement.setNull(first + 1, Types.BIGINT);
			statement.setNull(first + 2, Types.INTEGER);
			statement.setNull(first + 3, Types.BIGINT);
		} else {
			statement.setLong(first, placement.root().value());
			statement.setLong(first + 1, placement.container().value());
			statement.setInt(first + 2, catalog.slotNumber(placement.slot()));
			statement.setLong(first + 3, placement.position());
		}
		return first + 4;
	}

	private static int bind(PreparedStatement statement, int first, Column column, Object value) throws SQLException {
		Object written = column.orDefault(value);
		for (int slot = 0; slot < column.width(); slot++) {
			statement.setObject(first + slot, column.type().encode(written, slot));
		}
		return first + column.width();
	}

	private static Map<EStructuralFeature, Object> newValues(Update update) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		for (FeatureChange change : update.features()) {
			values.put(change.feature(), change.newValue());
		}
		return values;
	}
}
