/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.totals.TotalsWriter;

/** Writes one change set inside the transaction of its connection. Used once. */
public final class CommitWriter {

	private record UpdateShape(ClassTable table, boolean moved, List<Column> columns) {
	}

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final LinkWriter links;
	private final Map<ClassTable, List<Addition>> additions = new LinkedHashMap<>();
	private final Map<UpdateShape, List<Update>> updates = new LinkedHashMap<>();
	private final Map<ClassTable, List<Removal>> removals = new LinkedHashMap<>();

	public CommitWriter(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
		links = new LinkWriter(connection);
	}

	/**
	 * Writes the changes; the caller commits.
	 *
	 * @throws CommitConflictException if an object is not of the version that was changed, a part would be left without container or in another
	 *         aggregate, something would stand in itself, or something would refer to nothing; the caller rolls back
	 * @throws WorkspaceException if another office has changed the tables since the catalogue was read, or the database cannot keep a text; the caller
	 *         rolls back
	 * @throws IllegalArgumentException if a part was never opened, a class has no table, or something would stand in another part than its own
	 */
	public CommitResult write(ChangeSet changes) throws SQLException {
		try {
			return written(changes);
		} catch (SQLException failure) {
			Optional<WorkspaceException> impossible = ImpossibleText.of(failure, changes.changes());
			if (impossible.isPresent()) {
				throw impossible.get();
			}
			throw failure;
		}
	}

	private CommitResult written(ChangeSet changes) throws SQLException {
		ContainmentCheck.requireOnePart(changes.changes());
		SortedMap<Integer, Long> heads = advance(changes);
		catalog.generation().check(connection);
		changes.changes().forEach(this::sort);
		OldPlaces places = new OldPlaces(connection, catalog, changes.changes());
		TotalsWriter totals = new TotalsWriter(connection, catalog);
		totals.gather(changes.changes());
		RowWriter rows = new RowWriter(connection, catalog, heads);
		for (var entry : removals.entrySet()) {
			rows.delete(entry.getKey(), entry.getValue());
		}
		for (var entry : updates.entrySet()) {
			rows.update(entry.getKey().table(), entry.getKey().moved(), entry.getKey().columns(), entry.getValue());
		}
		if (!rows.conflicts().isEmpty()) {
			throw new CommitConflictException(rows.conflicts());
		}
		for (var entry : additions.entrySet()) {
			rows.insert(entry.getKey(), entry.getValue());
		}
		links.write();
		check(changes, places, heads.keySet());
		totals.write();
		Instant time = Instant.now().truncatedTo(ChronoUnit.MICROS);
		new ChangeJournal(connection, catalog).write(changes, time, heads, places);
		catalog.dialect().announce(connection);
		return new CommitResult(heads.entrySet().stream()
				.map(head -> new Commit(head.getKey(), head.getValue(), time, changes.author(), changes.message(), objects(changes, head.getKey()),
						List.of()))
				.toList(),
				versions(changes));
	}

	/** @param parts those in which nobody else writes before the transaction ends */
	private void check(ChangeSet changes, OldPlaces places, Set<Integer> parts) throws SQLException {
		ContainmentCheck containment = new ContainmentCheck(connection, catalog);
		Set<ObjectId> torn = new LinkedHashSet<>(containment.lostContainers(changes.changes()));
		torn.addAll(containment.stillHolding(gone(places)));
		torn.addAll(containment.overfull(changes.changes()));
		torn.addAll(new CircleCheck(connection, catalog).inThemselves(changes.changes(), places));
		ReferenceCheck references = new ReferenceCheck(connection, catalog);
		torn.addAll(references.missingTargets(changes.changes(), parts));
		torn.addAll(references.stillReferred(changes.changes()));
		if (!torn.isEmpty()) {
			throw new CommitConflictException(List.copyOf(torn));
		}
	}

	/** What is not in the aggregate any more in which it stood, with that place. */
	private Map<ClassTable, Map<ObjectId, Place>> gone(OldPlaces places) {
		Map<ClassTable, Map<ObjectId, Place>> gone = new LinkedHashMap<>();
		removals.forEach((table, removed) -> removed
				.forEach(each -> gone.computeIfAbsent(table, key -> new LinkedHashMap<>()).put(each.id(), places.of(each.id()))));
		updates.forEach((shape, updated) -> updated.stream()
				.filter(each -> shape.moved() && places.of(each.id()).root() != Place.of(each.id(), each.placement(), catalog).root())
				.forEach(each -> gone.computeIfAbsent(shape.table(), key -> new LinkedHashMap<>()).put(each.id(), places.of(each.id()))));
		return gone;
	}

	/** Counts up the commits of each part, in the order of the parts so that two writers never wait for each other. */
	private SortedMap<Integer, Long> advance(ChangeSet changes) throws SQLException {
		TreeSet<Integer> parts = new TreeSet<>();
		changes.changes().forEach(change -> parts.add(change.id().part()));
		SortedMap<Integer, Long> heads = new TreeMap<>();
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_part\" SET \"head\" = \"head\" + 1 WHERE \"part\" = ?");
				PreparedStatement select = connection.prepareStatement("SELECT \"head\" FROM \"sys_part\" WHERE \"part\" = ?")) {
			for (int part : parts) {
				update.setInt(1, part);
				if (update.executeUpdate() == 0) {
					throw new IllegalArgumentException("No such part: " + part);
				}
				select.setInt(1, part);
				try (ResultSet row = select.executeQuery()) {
					row.next();
					heads.put(part, row.getLong(1));
				}
			}
		}
		return heads;
	}

	private void sort(Change change) {
		ClassTable table = catalog.table(change.type());
		switch (change) {
			case Addition addition -> sort(table, addition);
			case Update update -> sort(table, update);
			case Removal removal -> {
				removals.computeIfAbsent(table, each -> new ArrayList<>()).add(removal);
				table.links().forEach(link -> links.clear(link, removal.id()));
			}
		}
	}

	private void sort(ClassTable table, Addition addition) {
		additions.computeIfAbsent(table, each -> new ArrayList<>()).add(addition);
		for (LinkTable link : table.links()) {
			if (addition.values().get(link.feature()) instanceof List<?> values) {
				links.fill(link, addition.id(), values);
			}
		}
	}

	private void sort(ClassTable table, Update update) {
		List<Column> columns = new ArrayList<>();
		for (FeatureChange change : update.features()) {
			columns.addAll(table.all(change.feature()));
			table.link(change.feature()).ifPresent(link -> {
				links.clear(link, update.id());
				if (change.newValue() instanceof List<?> values) {
					links.fill(link, update.id(), values);
				}
			});
		}
		updates.computeIfAbsent(new UpdateShape(table, update.moved(), columns), each -> new ArrayList<>()).add(update);
	}

	/** How many objects of a part a save changes. */
	static int objects(ChangeSet changes, int part) {
		return (int) changes.changes().stream().filter(each -> each.id().part() == part).count();
	}

	/** The versions of what is there after a save. */
	static Map<ObjectId, Integer> versions(ChangeSet changes) {
		Map<ObjectId, Integer> versions = new HashMap<>();
		for (Change change : changes.changes()) {
			switch (change) {
				case Addition addition -> versions.put(addition.id(), addition.version());
				case Update update -> versions.put(update.id(), update.version() + 1);
				case Removal removal -> versions.remove(removal.id());
			}
		}
		return versions;
	}
}
