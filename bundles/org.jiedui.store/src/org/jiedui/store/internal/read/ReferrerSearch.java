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
import java.util.List;
import java.util.Set;

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
		select = new KeyedSelect(connection);
		locator = new Locator(connection, catalog);
		aggregates = new AggregateReader(connection, catalog);
	}

	/** As {@link org.jiedui.core.spi.store.ObjectStore#referrers} has it. */
	public List<Referrer> find(Collection<ObjectId> ids, int limit) throws SQLException {
		Set<Long> targets = withParts(ids);
		List<Referrer> found = new ArrayList<>();
		for (ClassTable table : catalog.tables()) {
			for (Column column : table.columns()) {
				if (column.feature() instanceof EReference reference) {
					find(table, reference, " FROM " + table.name() + " t WHERE t." + column.name() + " IN %s", "t." + column.name(), targets, found);
				}
			}
			for (LinkTable link : table.links()) {
				if (link.feature() instanceof EReference reference) {
					find(table, reference, " FROM " + link.name() + " l JOIN " + table.name() + " t ON t.\"uid\" = l.\"source\" WHERE l."
							+ link.valueColumn() + " IN %s", "l." + link.valueColumn(), targets, found);
				}
			}
			if (found.size() >= limit) {
				break;
			}
		}
		return List.copyOf(found.subList(0, Math.min(limit, found.size())));
	}

	private void find(ClassTable table, EReference reference, String from, String target, Set<Long> targets, List<Referrer> found)
			throws SQLException {
		select.each("SELECT t.\"uid\", t.\"root\", " + target + from, targets, row -> {
			if (!targets.contains(row.getLong(1))) {
				found.add(new Referrer(new ObjectId(row.getLong(1)), table.type(), new ObjectId(row.getLong(2)), reference,
						new ObjectId(row.getLong(3))));
			}
		});
	}

	private Set<Long> withParts(Collection<ObjectId> ids) throws SQLException {
		Set<Long> members = new HashSet<>(ids.stream().map(ObjectId::value).toList());
		Collection<Located> located = locator.locate(members).values();
		for (ObjectState state : ContainmentOrder.of(aggregates.read(locator.roots(located)))) {
			if (state.placement() != null && members.contains(state.placement().container().value())) {
				members.add(state.id().value());
			}
		}
		return members;
	}
}
