/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.write.Place;

/**
 * Reads the journal in the form in which it can be undone. Entries of classes, and values of features, that are not known any more are left
 * out.
 */
public final class JournalReader {

	private static final String ENTRY = "SELECT t.\"number\", t.\"uid\", t.\"class\", t.\"version\", t.\"kind\", t.\"root\", t.\"container\","
			+ " t.\"slot\", t.\"position\", t.\"origin\", t.\"delta\" FROM \"sys_change\" t";
	private static final String UID = "\"uid\"";

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final KeyedSelect select;
	private final BulkReader bulk;
	private final DeltaFormat format = new DeltaFormat();

	public JournalReader(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
		select = new KeyedSelect(connection, catalog.dialect());
		bulk = new BulkReader(connection);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#journal} has it. */
	public List<JournalEntry> ofCommit(CommitNumber number) throws SQLException {
		List<JournalEntry> entries = new ArrayList<>();
		try (PreparedStatement statement = connection
				.prepareStatement(ENTRY + " WHERE t.\"part\" = ? AND t.\"number\" = ? ORDER BY t.\"uid\"")) {
			statement.setInt(1, number.part());
			statement.setLong(2, number.sequence());
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					entry(row).ifPresent(entries::add);
				}
			}
		}
		bulk.ofCommits(number.part(), number.sequence(), number.sequence()).forEach(added -> entry(added).ifPresent(entries::add));
		entries.sort(Comparator.comparing(JournalEntry::id));
		return complete(entries);
	}

	/** What later commits than one did to objects, the newest first. */
	List<JournalEntry> ofObjects(Collection<ObjectId> ids, long after) throws SQLException {
		List<JournalEntry> entries = new ArrayList<>();
		select.eachAfter(ENTRY, UID, "\"number\"", after, new LinkedHashSet<>(ids.stream().map(ObjectId::value).toList()),
				row -> entry(row).ifPresent(entries::add));
		bulk.ofObjects(ids.stream().map(ObjectId::value).toList()).stream().filter(added -> added.number() > after)
				.forEach(added -> entry(added).ifPresent(entries::add));
		entries.sort(Comparator.comparingLong(JournalEntry::number).reversed());
		return complete(entries);
	}

	/** The objects that stood in an aggregate and were touched, or were moved out of it, by later commits than one. */
	Set<ObjectId> touched(ObjectId root, long after) throws SQLException {
		Set<ObjectId> ids = new LinkedHashSet<>();
		try (PreparedStatement statement = connection.prepareStatement("SELECT DISTINCT t.\"uid\" FROM \"sys_change\" t WHERE t.\"part\" = ?"
				+ " AND t.\"number\" > ? AND (t.\"root\" = ? OR t.\"origin\" LIKE ?)")) {
			statement.setInt(1, root.part());
			statement.setLong(2, after);
			statement.setLong(3, root.value());
			statement.setString(4, root.value() + " %");
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					ids.add(new ObjectId(row.getLong(1)));
				}
			}
		}
		bulk.ofRoot(root.value()).stream().filter(added -> added.number() > after).forEach(added -> ids.add(added.id()));
		return ids;
	}

	private Optional<JournalEntry> entry(ResultSet row) throws SQLException {
		Optional<ClassTable> table = catalog.table(row.getInt(3));
		Place place = new Place(row.getLong(6), row.getObject(7, Long.class), row.getObject(8, Integer.class), row.getObject(9, Long.class));
		Place origin = row.getString(10) == null ? null : Place.parse(row.getString(10));
		if (table.isEmpty() || !isKnown(place) || origin != null && !isKnown(origin)) {
			return Optional.empty();
		}
		EClass type = table.get().type();
		return Optional.of(new JournalEntry(new ObjectId(row.getLong(2)), type, Kind.valueOf(row.getString(5)), row.getLong(1), row.getInt(4),
				row.getInt(4), placement(place), origin != null, origin == null ? null : placement(origin),
				format.read(type, row.getString(11))));
	}

	/** What was added with many others; its values are not told, since nothing of them is needed to undo it. */
	private Optional<JournalEntry> entry(BulkEntry added) {
		return catalog.table(added.type()).filter(table -> isKnown(added.place())).map(table -> new JournalEntry(added.id(), table.type(), Kind.ADDED,
				added.number(), added.version(), added.version(), placement(added.place()), false, null, List.of()));
	}

	private boolean isKnown(Place place) {
		return place.container() == null || place.slot() != null && catalog.slot(place.slot()).isPresent();
	}

	private Placement placement(Place place) {
		if (place.container() == null) {
			return null;
		}
		EReference slot = catalog.slot(place.slot()).orElseThrow();
		return new Placement(new ObjectId(place.root()), new ObjectId(place.container()), slot,
				Objects.requireNonNullElse(place.position(), 0L));
	}

	/** Adds what only other entries know: the classes of what is referred to, and the last versions. */
	private List<JournalEntry> complete(List<JournalEntry> entries) throws SQLException {
		Set<Long> referred = new LinkedHashSet<>();
		Set<Long> ids = new LinkedHashSet<>();
		for (JournalEntry entry : entries) {
			ids.add(entry.id().value());
			entry.features().forEach(change -> {
				collect(change.oldValue(), referred);
				collect(change.newValue(), referred);
			});
		}
		Map<Long, Integer> versions = new HashMap<>();
		select.each("SELECT t.\"uid\", MAX(t.\"version\") FROM \"sys_change\" t", UID, " GROUP BY t.\"uid\"", ids,
				row -> versions.put(row.getLong(1), row.getInt(2)));
		bulk.ofObjects(ids).forEach(added -> versions.merge(added.uid(), added.version(), Math::max));
		Map<ObjectId, EClass> types = new HashMap<>();
		select.each("SELECT DISTINCT t.\"uid\", t.\"class\" FROM \"sys_change\" t", UID, "", referred, row -> {
			ObjectId id = new ObjectId(row.getLong(1));
			catalog.table(row.getInt(2)).ifPresent(table -> types.put(id, table.type()));
		});
		for (BulkEntry added : bulk.ofObjects(referred)) {
			catalog.table(added.type()).ifPresent(table -> types.put(added.id(), table.type()));
		}
		return entries.stream().map(entry -> new JournalEntry(entry.id(), entry.type(), entry.kind(), entry.number(), entry.version(),
				versions.get(entry.id().value()), entry.placement(), entry.moved(), entry.origin(),
				entry.features().stream().map(change -> linked(change, types)).toList())).toList();
	}

	private static void collect(Object value, Set<Long> ids) {
		switch (value) {
			case ObjectId id -> ids.add(id.value());
			case Collection<?> many -> many.forEach(each -> collect(each, ids));
			case null, default -> {
			}
		}
	}

	private static FeatureChange linked(FeatureChange change, Map<ObjectId, EClass> types) {
		return new FeatureChange(change.feature(), linked(change.oldValue(), types), linked(change.newValue(), types));
	}

	private static Object linked(Object value, Map<ObjectId, EClass> types) {
		return switch (value) {
			case ObjectId id -> types.containsKey(id) ? new Link(id, types.get(id)) : null;
			case Collection<?> none when none.isEmpty() -> none;
			case Collection<?> many -> many.stream().map(each -> linked(each, types)).filter(Objects::nonNull).toList();
			case null, default -> value;
		};
	}
}
