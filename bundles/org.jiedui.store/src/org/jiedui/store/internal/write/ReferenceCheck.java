/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.read.ReferrerSearch;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Sees to it that no reference points to nothing: neither because a save refers to what somebody else removed meanwhile, nor because it removes
 * what somebody else refers to. To be asked when all is written, before the transaction ends.
 */
final class ReferenceCheck {

	private final Connection connection;
	private final SchemaCatalog catalog;

	ReferenceCheck(Connection connection, SchemaCatalog catalog) {
		this.connection = connection;
		this.catalog = catalog;
	}

	/**
	 * What the changes refer to and is not there. What is there stays until the transaction ends: who removes it at the same time has written
	 * before, or waits and then finds what refers to it.
	 *
	 * @param own parts in which nobody else writes before the transaction ends
	 */
	Set<ObjectId> missingTargets(Collection<Change> changes, Set<Integer> own) throws SQLException {
		Map<ClassTable, Set<Long>> targets = new LinkedHashMap<>();
		Set<ObjectId> added = new HashSet<>();
		for (Change change : changes) {
			if (change instanceof Addition) {
				added.add(change.id());
			}
		}
		changes.stream().flatMap(ReferenceCheck::newLinks).filter(link -> !added.contains(link.id()))
				.forEach(link -> targets.computeIfAbsent(catalog.table(link.type()), each -> new LinkedHashSet<>()).add(link.id().value()));
		Set<ObjectId> missing = new LinkedHashSet<>();
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		String keeping = catalog.dialect().keeping(connection);
		for (var entry : targets.entrySet()) {
			Map<Boolean, Set<Long>> byOwn = entry.getValue().stream()
					.collect(Collectors.partitioningBy(each -> own.contains(new ObjectId(each).part()), Collectors.toCollection(TreeSet::new)));
			Set<Long> absent = new LinkedHashSet<>(entry.getValue());
			for (var keys : byOwn.entrySet()) {
				select.each("SELECT t.\"uid\" FROM " + entry.getKey().name() + " t", "\"uid\"", keys.getKey() ? "" : keeping, keys.getValue(),
						row -> absent.remove(row.getLong(1)));
			}
			absent.forEach(each -> missing.add(new ObjectId(each)));
		}
		return missing;
	}

	/** What the changes remove and something still refers to. */
	Set<ObjectId> stillReferred(Collection<Change> changes) throws SQLException {
		List<Change> removals = changes.stream().filter(Removal.class::isInstance).toList();
		if (removals.isEmpty()) {
			return Set.of();
		}
		Map<ClassTable, Set<Long>> removed = removals.stream().collect(Collectors.groupingBy(each -> catalog.table(each.type()),
				LinkedHashMap::new, Collectors.mapping(each -> each.id().value(), Collectors.toSet())));
		return new ReferrerSearch(connection, catalog).referred(removed);
	}

	private static Stream<Link> newLinks(Change change) {
		return switch (change) {
			case Addition addition -> addition.values().values().stream().flatMap(ReferenceCheck::links);
			case Update update -> update.features().stream().flatMap(each -> links(each.newValue()));
			case Removal removal -> Stream.empty();
		};
	}

	private static Stream<Link> links(Object value) {
		return switch (value) {
			case Link link -> Stream.of(link);
			case List<?> many -> many.stream().flatMap(ReferenceCheck::links);
			case null, default -> Stream.empty();
		};
	}
}
