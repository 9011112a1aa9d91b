/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.store.internal.history.BulkChunk;
import org.jiedui.store.internal.history.BulkEntry;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Writes what is added to a part many at once, as an import does it, in few rows instead of one for each object: which objects, of what class, and
 * where they stand. What they began with is what they have until somebody changes it, and then the journal has it.
 */
final class BulkJournal {

	/** From so many additions to a part on. */
	static final int LEAST = 1000;

	/** Objects in a row: one that asks for a single one has to unpack them all. */
	private static final int CHUNK = 5000;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Map<Integer, Long> heads;
	private final Map<Integer, List<Addition>> additions = new HashMap<>();

	/** @param heads the number of the commit in each part */
	BulkJournal(Connection connection, SchemaCatalog catalog, Map<Integer, Long> heads) {
		this.connection = connection;
		this.catalog = catalog;
		this.heads = heads;
	}

	/** Takes out of the changes what it will write, and gives the rest. */
	List<Change> take(List<Change> changes) {
		for (Change change : changes) {
			if (change instanceof Addition addition) {
				additions.computeIfAbsent(addition.id().part(), part -> new ArrayList<>()).add(addition);
			}
		}
		additions.values().removeIf(ofPart -> ofPart.size() < LEAST);
		return additions.isEmpty() ? changes
				: changes.stream().filter(change -> !(change instanceof Addition && additions.containsKey(change.id().part()))).toList();
	}

	void write() throws SQLException {
		if (additions.isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection.prepareStatement(BulkChunk.INSERT)) {
			for (var ofPart : additions.entrySet()) {
				List<BulkEntry> entries = new ArrayList<>();
				for (Addition addition : ofPart.getValue()) {
					entries.add(new BulkEntry(heads.get(ofPart.getKey()), addition.id().value(), catalog.table(addition.type()).number(),
							addition.version(), Place.of(addition.id(), addition.placement(), catalog)));
				}
				entries.sort(Comparator.comparingLong(BulkEntry::uid));
				for (int first = 0; first < entries.size(); first += CHUNK) {
					new BulkChunk(ofPart.getKey(), entries.subList(first, Math.min(first + CHUNK, entries.size()))).bind(insert);
					insert.addBatch();
				}
			}
			insert.executeBatch();
		}
	}
}
