/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.LinkTable;

/** Writes the lists of many-valued features. A list that changed is written anew. */
final class LinkWriter {

	private final Connection connection;
	private final Map<LinkTable, Set<ObjectId>> cleared = new LinkedHashMap<>();
	private final Map<LinkTable, Map<ObjectId, List<?>>> filled = new LinkedHashMap<>();

	LinkWriter(Connection connection) {
		this.connection = connection;
	}

	/** The list of an object goes. */
	void clear(LinkTable link, ObjectId source) {
		cleared.computeIfAbsent(link, each -> new LinkedHashSet<>()).add(source);
	}

	/** The object, which has none so far, gets a list. */
	void fill(LinkTable link, ObjectId source, List<?> values) {
		if (!values.isEmpty() || link.statesNothing()) {
			filled.computeIfAbsent(link, each -> new LinkedHashMap<>()).put(source, values);
		}
	}

	void write() throws SQLException {
		for (var entry : cleared.entrySet()) {
			delete(entry.getKey(), entry.getValue());
		}
		for (var entry : filled.entrySet()) {
			insert(entry.getKey(), entry.getValue());
		}
	}

	private void delete(LinkTable link, Set<ObjectId> sources) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + link.name() + " WHERE \"part\" = ? AND \"source\" = ?")) {
			for (ObjectId source : sources) {
				statement.setInt(1, source.part());
				statement.setLong(2, source.value());
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	private void insert(LinkTable link, Map<ObjectId, List<?>> lists) throws SQLException {
		List<String> columns = link.valueColumns();
		String sql = "INSERT INTO " + link.name() + " (\"part\", \"source\", \"position\", " + String.join(", ", columns) + ") VALUES (?, ?, ?"
				+ ", ?".repeat(columns.size()) + ")";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (var entry : lists.entrySet()) {
				ObjectId source = entry.getKey();
				List<?> values = entry.getValue();
				if (values.isEmpty()) {
					add(statement, link, source, LinkTable.NOTHING, null);
				}
				for (int position = 0; position < values.size(); position++) {
					add(statement, link, source, position, values.get(position));
				}
			}
			statement.executeBatch();
		}
	}

	private static void add(PreparedStatement statement, LinkTable link, ObjectId source, int position, Object value) throws SQLException {
		statement.setInt(1, source.part());
		statement.setLong(2, source.value());
		statement.setInt(3, position);
		for (int slot = 0; slot < link.type().slots().size(); slot++) {
			statement.setObject(4 + slot, link.type().encode(value, slot));
		}
		statement.addBatch();
	}
}
