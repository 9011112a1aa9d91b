/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Sees to it that nothing comes to stand in itself, since somebody else moved its new container into it meanwhile. To be asked when all is written;
 * the parts of the books in which something moves are locked until then.
 */
final class CircleCheck {

	private final Connection connection;
	private final SchemaCatalog catalog;
	/** The containers of what was read so far. */
	private final Map<Long, Long> containers = new HashMap<>();

	CircleCheck(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/** What was moved and stands in itself now. */
	Set<ObjectId> inThemselves(Collection<Change> changes, OldPlaces before) throws SQLException {
		Map<EClass, Set<Long>> next = new LinkedHashMap<>();
		Set<ObjectId> moved = new LinkedHashSet<>();
		for (Change change : changes) {
			if (change instanceof Update update && canStandInItself(update, before.of(update.id()))) {
				moved.add(update.id());
				containers.put(update.id().value(), update.placement().container().value());
				next.computeIfAbsent(update.placement().slot().getEContainingClass(), type -> new HashSet<>())
						.add(update.placement().container().value());
			}
		}
		while (!next.isEmpty()) {
			next = climb(next);
		}
		moved.removeIf(each -> !standsInItself(each.value()));
		return moved;
	}

	/** Whether it went to another container, and its parts may hold what is of its class. */
	private boolean canStandInItself(Update update, Place before) {
		ClassTable table = catalog.table(update.type());
		return update.moved() && update.placement() != null && catalog.partsOf(table).contains(table)
				&& !Objects.equals(before.container(), update.placement().container().value());
	}

	/** Reads the containers of objects, and gives those that were not read yet. */
	private Map<EClass, Set<Long>> climb(Map<EClass, Set<Long>> objects) throws SQLException {
		Map<EClass, Set<Long>> next = new LinkedHashMap<>();
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (var entry : objects.entrySet()) {
			entry.getValue().removeAll(containers.keySet());
			for (ClassTable table : catalog.tablesOf(entry.getKey())) {
				if (!catalog.isContainable(table)) {
					continue;
				}
				select.each("SELECT t.\"uid\", t.\"container\", t.\"slot\" FROM " + table.name() + " t", "\"uid\"",
						" AND t.\"container\" IS NOT NULL", entry.getValue(), row -> {
							long container = row.getLong(2);
							containers.put(row.getLong(1), container);
							catalog.slot(row.getInt(3)).ifPresent(slot -> next.computeIfAbsent(slot.getEContainingClass(), type -> new HashSet<>())
									.add(container));
						});
			}
		}
		return next;
	}

	private boolean standsInItself(long object) {
		Set<Long> passed = new HashSet<>();
		for (Long each = containers.get(object); each != null && passed.add(each); each = containers.get(each)) {
			if (each == object) {
				return true;
			}
		}
		return false;
	}
}
