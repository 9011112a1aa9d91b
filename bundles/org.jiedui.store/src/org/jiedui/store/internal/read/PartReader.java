/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.store.internal.read.KeyedSelect.RowConsumer;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Reads all aggregates of a class and its subclasses in one part: one statement for each table that has rows there, which takes them as they lie,
 * where {@link AggregateReader} looks each of them up.
 */
final class PartReader {

	/** Of so many objects the lists are rather looked up. */
	private static final int FEW = 256;

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final int part;
	private final Occupied occupied;
	private final StateRows rows;

	PartReader(Connection connection, SchemaCatalog catalog, int part) {
		this.connection = connection;
		this.catalog = catalog;
		this.part = part;
		occupied = new Occupied(connection, part);
		rows = new StateRows(catalog);
	}

	/** Whether a query asks for all roots of a class in a part, in no other order than that of their keys. */
	static boolean serves(Query query, SchemaCatalog catalog) {
		return query.part().isPresent() && query.condition().isEmpty() && query.orders().isEmpty() && query.offset() == 0
				&& query.limit() == Query.UNLIMITED && catalog.tablesOf(query.type()).stream().noneMatch(catalog::isContainable);
	}

	/**
	 * Reads all aggregates.
	 *
	 * @param type none of whose objects is ever a part
	 */
	ReadStates read(EClass type) throws SQLException {
		ReadStates states = new ReadStates();
		List<ClassTable> roots = occupied.of(catalog.tablesOf(type), ClassTable::name, "uid");
		for (ClassTable table : roots) {
			each("SELECT " + table.selectedOfRoots() + " FROM " + table.name() + " t", "uid", "", row -> rows.readRoot(table, row, states));
		}
		Set<ClassTable> read = new LinkedHashSet<>(roots);
		Set<ClassTable> parts = new LinkedHashSet<>();
		roots.forEach(table -> parts.addAll(catalog.partsOf(table)));
		for (ClassTable table : occupied.of(parts, ClassTable::name, "uid")) {
			readParts(table, states, roots);
			read.add(table);
		}
		readLinks(read, states);
		return states;
	}

	private void readParts(ClassTable table, ReadStates states, List<ClassTable> roots) throws SQLException {
		String select = "SELECT " + table.selected() + " FROM " + table.name() + " t";
		if (roots.containsAll(catalog.holdersOf(table))) {
			each(select, "uid", "", row -> rows.read(table, row, states));
			return;
		}
		// others have parts there too, perhaps many more
		Set<Long> keys = new LinkedHashSet<>();
		for (ObjectState state : states.all()) {
			if (state.placement() == null && catalog.partsOf(catalog.table(state.type())).contains(table)) {
				keys.add(state.id().value());
			}
		}
		new KeyedSelect(connection, catalog.dialect()).each(select, "\"root\"", "", keys, row -> rows.read(table, row, states));
	}

	private void readLinks(Set<ClassTable> read, ReadStates states) throws SQLException {
		Set<LinkTable> links = new LinkedHashSet<>();
		read.forEach(table -> links.addAll(table.links()));
		for (LinkTable link : occupied.of(links, LinkTable::name, "source")) {
			LinkRows lists = new LinkRows(link, states);
			List<Long> sources = lists.sources(catalog);
			if (sources.size() > FEW) {
				each(LinkRows.select(link), "source", LinkRows.ORDER, lists::row);
			} else {
				// classes that are not read have lists there too, perhaps many more
				new KeyedSelect(connection, catalog.dialect()).each(LinkRows.select(link), "\"source\"", LinkRows.ORDER, sources, lists::row);
			}
			lists.end();
		}
	}

	private void each(String select, String key, String rest, RowConsumer consumer) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(select + Occupied.within(key) + rest)) {
			occupied.bind(statement, 1);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					consumer.row(row);
				}
			}
		}
	}
}
