/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.store.internal.history.DeltaFormat;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Writes who changed what, when and why. */
final class ChangeJournal {

	private static final int BATCH = 1000;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final DeltaFormat format = new DeltaFormat();

	ChangeJournal(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/**
	 * @param heads the number of the commit in each part
	 * @param places where objects stood before
	 */
	void write(ChangeSet changes, Instant time, Map<Integer, Long> heads, OldPlaces places) throws SQLException {
		Map<Integer, Long> objects = changes.changes().stream().collect(Collectors.groupingBy(each -> each.id().part(), Collectors.counting()));
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_commit\" (\"part\", \"number\", \"time\", \"author\","
				+ " \"message\", \"save\", \"objects\") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
			for (var head : heads.entrySet()) {
				insert.setInt(1, head.getKey());
				insert.setLong(2, head.getValue());
				insert.setObject(3, time.atOffset(ZoneOffset.UTC));
				insert.setString(4, changes.author());
				insert.setString(5, changes.message());
				insert.setString(6, changes.save().toString());
				insert.setInt(7, objects.get(head.getKey()).intValue());
				insert.addBatch();
			}
			insert.executeBatch();
		}
		BulkJournal bulk = new BulkJournal(connection, catalog, heads);
		List<Change> single = bulk.take(changes.changes());
		bulk.write();
		if (single.isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_change\" (\"part\", \"number\", \"uid\", \"class\","
				+ " \"version\", \"kind\", \"root\", \"container\", \"slot\", \"position\", \"origin\", \"delta\")"
				+ " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			int count = 0;
			for (Change change : single) {
				bind(insert, change, heads.get(change.id().part()), places);
				insert.addBatch();
				if (++count % BATCH == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
		}
	}

	private void bind(PreparedStatement insert, Change change, long number, OldPlaces places) throws SQLException {
		insert.setInt(1, change.id().part());
		insert.setLong(2, number);
		insert.setLong(3, change.id().value());
		insert.setInt(4, catalog.table(change.type()).number());
		switch (change) {
			case Addition addition -> {
				bind(insert, addition.version(), Kind.ADDED, Place.of(addition.id(), addition.placement(), catalog), null);
				insert.setString(12, format.write(added(addition)));
			}
			case Update update -> {
				String origin = update.moved() ? places.of(update.id()).text() : null;
				bind(insert, update.version() + 1, Kind.CHANGED, Place.of(update.id(), update.placement(), catalog), origin);
				insert.setString(12, format.write(update.features()));
			}
			case Removal removal -> {
				bind(insert, removal.version() + 1, Kind.REMOVED, places.of(removal.id()), null);
				insert.setString(12, format.write(removal.features()));
			}
		}
	}

	private static void bind(PreparedStatement insert, int version, Kind kind, Place place, String origin) throws SQLException {
		insert.setInt(5, version);
		insert.setString(6, kind.name());
		insert.setLong(7, place.root());
		insert.setObject(8, place.container(), Types.BIGINT);
		insert.setObject(9, place.slot(), Types.INTEGER);
		insert.setObject(10, place.position(), Types.BIGINT);
		insert.setString(11, origin);
	}

	private static List<FeatureChange> added(Addition addition) {
		return addition.values().entrySet().stream().map(entry -> new FeatureChange(entry.getKey(), null, entry.getValue())).toList();
	}
}
