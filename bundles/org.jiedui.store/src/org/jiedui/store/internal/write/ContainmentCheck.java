/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Sees to it that no part is left without its container, or in another aggregate: neither by adding it to something that somebody else removed or
 * moved meanwhile, nor by removing or moving something to which somebody else added it. Versions do not tell, since the parts of an object are not
 * counted as its values.
 */
final class ContainmentCheck {

	private final Connection connection;
	private final SchemaCatalog catalog;

	ContainmentCheck(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/**
	 * @throws IllegalArgumentException if something would stand in another part of the books than its own: no home ever changes, so this is a mistake
	 *         of the program and not of others
	 */
	static void requireOnePart(Collection<Change> changes) {
		for (Change change : changes) {
			place(change).filter(place -> change.id().part() != place.container().part() || change.id().part() != place.root().part())
					.findAny().ifPresent(place -> {
						throw new IllegalArgumentException(change.id() + " cannot stand in another part of the books: " + place.container());
					});
		}
	}

	/** Containers that parts were added or moved to and that are not there, or not in the aggregate in which the parts are to be. */
	Set<ObjectId> lostContainers(Collection<Change> changes) throws SQLException {
		Map<ObjectId, ObjectId> added = new HashMap<>();
		Map<EClass, Map<ObjectId, Set<ObjectId>>> asked = new LinkedHashMap<>();
		Set<ObjectId> lost = new LinkedHashSet<>();
		for (Change change : changes) {
			if (change instanceof Addition addition) {
				added.put(addition.id(), addition.placement() == null ? addition.id() : addition.placement().root());
			}
			place(change).forEach(place -> {
				ObjectId root = added.get(place.container());
				if (root == null) {
					asked.computeIfAbsent(place.slot().getEContainingClass(), type -> new LinkedHashMap<>())
							.computeIfAbsent(place.container(), each -> new HashSet<>()).add(place.root());
				} else if (!root.equals(place.root())) {
					lost.add(place.container());
				}
			});
		}
		for (var entry : asked.entrySet()) {
			lost.addAll(lost(entry.getValue(), catalog.tablesOf(entry.getKey())));
		}
		return lost;
	}

	private static Stream<Placement> place(Change change) {
		return Stream.of(change).map(each -> switch (each) {
			case Addition addition -> addition.placement();
			case Update update when update.moved() -> update.placement();
			default -> null;
		}).filter(Objects::nonNull);
	}

	/** @param roots in which the containers are to be */
	private Set<ObjectId> lost(Map<ObjectId, Set<ObjectId>> roots, List<ClassTable> tables) throws SQLException {
		Set<ObjectId> lost = new LinkedHashSet<>(roots.keySet());
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (ClassTable table : tables) {
			select.each("SELECT t.\"uid\", t.\"root\" FROM " + table.name() + " t", "\"uid\"", "", lost.stream().map(ObjectId::value).toList(),
					row -> {
						ObjectId container = new ObjectId(row.getLong(1));
						if (Set.of(new ObjectId(row.getLong(2))).equals(roots.get(container))) {
							lost.remove(container);
						}
					});
		}
		return lost;
	}

	/**
	 * Objects that left their aggregates, and of which parts are still there.
	 *
	 * @param gone with the places in which they stood, by the tables of their classes
	 */
	Set<ObjectId> stillHolding(Map<ClassTable, Map<ObjectId, Place>> gone) throws SQLException {
		Map<ClassTable, Set<Long>> roots = new LinkedHashMap<>();
		Map<Long, Long> left = new HashMap<>();
		gone.forEach((table, places) -> places.forEach((id, place) -> {
			left.put(id.value(), place.root());
			catalog.partsOf(table).forEach(parts -> roots.computeIfAbsent(parts, each -> new LinkedHashSet<>()).add(place.root()));
		}));
		Set<ObjectId> holding = new LinkedHashSet<>();
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (var entry : roots.entrySet()) {
			// what comes into an aggregate that something else has left is in its right place
			select.each("SELECT DISTINCT t.\"container\", t.\"root\" FROM " + entry.getKey().name() + " t", "\"root\"", " AND t.\"container\" IS NOT NULL",
					entry.getValue(), row -> {
						if (Long.valueOf(row.getLong(2)).equals(left.get(row.getLong(1)))) {
							holding.add(new ObjectId(row.getLong(1)));
						}
					});
		}
		return holding;
	}

	/** Containers in which two parts stand where there is room for one, since somebody else filled it meanwhile. */
	Set<ObjectId> overfull(Collection<Change> changes) throws SQLException {
		Map<EReference, List<Placement>> single = new LinkedHashMap<>();
		changes.forEach(change -> place(change).filter(place -> !place.slot().isMany())
				.forEach(place -> single.computeIfAbsent(place.slot(), slot -> new ArrayList<>()).add(place)));
		if (single.isEmpty()) {
			return Set.of();
		}
		Set<ObjectId> added = new HashSet<>();
		changes.stream().filter(Addition.class::isInstance).forEach(change -> added.add(change.id()));
		Set<ObjectId> overfull = new LinkedHashSet<>();
		for (var entry : single.entrySet()) {
			// nobody else knows of what is added
			entry.getValue().removeIf(place -> added.contains(place.container()));
			overfull.addAll(overfull(entry.getKey(), entry.getValue()));
		}
		return overfull;
	}

	private Set<ObjectId> overfull(EReference slot, List<Placement> places) throws SQLException {
		Set<Long> roots = new LinkedHashSet<>();
		Set<ObjectId> containers = new HashSet<>();
		places.forEach(place -> {
			roots.add(place.root().value());
			containers.add(place.container());
		});
		Set<ObjectId> filled = new HashSet<>();
		Set<ObjectId> overfull = new LinkedHashSet<>();
		for (ClassTable table : catalog.tablesOf(slot.getEReferenceType())) {
			new KeyedSelect(connection, catalog.dialect()).each("SELECT t.\"container\" FROM " + table.name() + " t", "\"root\"",
					" AND t.\"slot\" = " + catalog.slotNumber(slot), roots, row -> {
						ObjectId container = new ObjectId(row.getLong(1));
						if (containers.contains(container) && !filled.add(container)) {
							overfull.add(container);
						}
					});
		}
		return overfull;
	}
}
