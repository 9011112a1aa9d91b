/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Finds what refers to objects and their parts from outside. */
public final class ReferrerSearch {

	private final SchemaCatalog catalog;
	private final KeyedSelect select;
	private final Locator locator;
	private final AggregateReader aggregates;

	public ReferrerSearch(Connection connection, SchemaCatalog catalog) {
		this.catalog = catalog;
		select = new KeyedSelect(connection, catalog.dialect());
		locator = new Locator(connection, catalog);
		aggregates = new AggregateReader(connection, catalog);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#referrers} has it. */
	public List<Referrer> find(Collection<ObjectId> ids, int limit) throws SQLException {
		Map<ClassTable, Set<Long>> targets = withParts(ids);
		Set<Long> inside = targets.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		List<Referrer> found = new ArrayList<>();
		for (ClassTable table : catalog.tables()) {
			find(table, targets, found, inside);
			if (found.size() >= limit) {
				break;
			}
		}
		return List.copyOf(found.subList(0, Math.min(limit, found.size())));
	}

	/** Those of the objects, by the tables of their classes, to which anything refers; their parts are not looked at. */
	public Set<ObjectId> referred(Map<ClassTable, Set<Long>> targets) throws SQLException {
		List<Referrer> found = new ArrayList<>();
		for (ClassTable table : catalog.tables()) {
			find(table, targets, found, Set.of());
		}
		return found.stream().map(Referrer::target).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void find(ClassTable table, Map<ClassTable, Set<Long>> targets, List<Referrer> found, Set<Long> inside) throws SQLException {
		for (Column column : table.columns()) {
			if (column.feature() instanceof EReference reference) {
				find(table, reference, " FROM " + table.name() + " t", "t." + column.name(), fitting(reference, targets), found, inside);
			}
		}
		for (LinkTable link : table.links()) {
			if (link.feature() instanceof EReference reference) {
				find(table, reference, " FROM " + link.name() + " l JOIN " + table.name() + " t ON t.\"part\" = l.\"part\" AND t.\"uid\" = l.\"source\"",
						"l." + link.valueColumn(), fitting(reference, targets), found, inside);
			}
		}
	}

	/** Only objects of a class that the reference takes can be its targets. */
	private Set<Long> fitting(EReference reference, Map<ClassTable, Set<Long>> targets) {
		List<ClassTable> possible = catalog.tablesOf(reference.getEReferenceType());
		return targets.entrySet().stream().filter(entry -> possible.contains(entry.getKey())).flatMap(entry -> entry.getValue().stream())
				.collect(Collectors.toSet());
	}

	private void find(ClassTable table, EReference reference, String from, String target, Set<Long> targets, List<Referrer> found, Set<Long> inside)
			throws SQLException {
		select.everywhere("SELECT t.\"uid\", t.\"root\", " + target + from, target, targets, row -> {
			if (!inside.contains(row.getLong(1))) {
				found.add(new Referrer(new ObjectId(row.getLong(1)), table.type(), new ObjectId(row.getLong(2)), reference,
						new ObjectId(row.getLong(3))));
			}
		});
	}

	private Map<ClassTable, Set<Long>> withParts(Collection<ObjectId> ids) throws SQLException {
		Set<Long> members = new HashSet<>(ids.stream().map(ObjectId::value).toList());
		Map<ClassTable, Set<Long>> targets = new LinkedHashMap<>();
		Collection<Located> located = locator.locate(members).values();
		located.forEach(each -> targets.computeIfAbsent(each.table(), table -> new HashSet<>()).add(each.id()));
		for (ObjectState state : ContainmentOrder.of(aggregates.read(locator.roots(located)))) {
			if (state.placement() != null && members.contains(state.placement().container().value())) {
				members.add(state.id().value());
				targets.computeIfAbsent(catalog.table(state.type()), table -> new HashSet<>()).add(state.id().value());
			}
		}
		return targets;
	}
}
