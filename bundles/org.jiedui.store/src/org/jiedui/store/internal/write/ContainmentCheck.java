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
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Sees to it that no part is left without its container: neither by adding it to something that somebody else removed meanwhile, nor by
 * removing something to which somebody else added it. Versions do not tell, since the parts of an object are not counted as its values.
 */
final class ContainmentCheck {

	private final Connection connection;
	private final SchemaCatalog catalog;

	ContainmentCheck(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** Containers that parts were added or moved to and that are not there. */
	Set<ObjectId> missingContainers(Collection<Change> changes) throws SQLException {
		Set<ObjectId> added = new HashSet<>();
		Map<EClass, Set<ObjectId>> containers = new LinkedHashMap<>();
		for (Change change : changes) {
			if (change instanceof Addition addition) {
				added.add(addition.id());
			}
			place(change).filter(place -> !added.contains(place.container()))
					.forEach(place -> containers.computeIfAbsent(place.slot().getEContainingClass(), type -> new LinkedHashSet<>())
							.add(place.container()));
		}
		Set<ObjectId> missing = new LinkedHashSet<>();
		for (var entry : containers.entrySet()) {
			missing.addAll(missing(entry.getValue(), catalog.tablesOf(entry.getKey())));
		}
		return missing;
	}

	private static Stream<Placement> place(Change change) {
		return Stream.of(change).map(each -> switch (each) {
			case Addition addition -> addition.placement();
			case Update update when update.moved() -> update.placement();
			default -> null;
		}).filter(Objects::nonNull);
	}

	private Set<ObjectId> missing(Set<ObjectId> ids, List<ClassTable> tables) throws SQLException {
		Set<ObjectId> missing = new LinkedHashSet<>(ids);
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (ClassTable table : tables) {
			select.each("SELECT t.\"uid\" FROM " + table.name() + " t", "\"uid\"", "", missing.stream().map(ObjectId::value).toList(),
					row -> missing.remove(new ObjectId(row.getLong(1))));
		}
		return missing;
	}

	/**
	 * Removed objects of which parts are still there.
	 *
	 * @param removed with the aggregates in which they stood, by the tables in which they lay
	 */
	Set<ObjectId> stillHolding(Map<ClassTable, Map<ObjectId, Place>> removed) throws SQLException {
		Map<ClassTable, Set<Long>> roots = new LinkedHashMap<>();
		Map<Long, ObjectId> containers = new HashMap<>();
		removed.forEach((table, places) -> places.forEach((id, place) -> {
			containers.put(id.value(), id);
			catalog.partsOf(table).forEach(parts -> roots.computeIfAbsent(parts, each -> new LinkedHashSet<>()).add(place.root()));
		}));
		Set<ObjectId> holding = new LinkedHashSet<>();
		for (var entry : roots.entrySet()) {
			for (long container : containers(entry.getKey(), entry.getValue())) {
				if (containers.containsKey(container)) {
					holding.add(containers.get(container));
				}
			}
		}
		return holding;
	}

	private List<Long> containers(ClassTable parts, Set<Long> roots) throws SQLException {
		List<Long> containers = new ArrayList<>();
		new KeyedSelect(connection, catalog.dialect()).each("SELECT DISTINCT t.\"container\" FROM " + parts.name() + " t", "\"root\"", "", roots,
				row -> containers.add(row.getLong(1)));
		return containers;
	}
}
