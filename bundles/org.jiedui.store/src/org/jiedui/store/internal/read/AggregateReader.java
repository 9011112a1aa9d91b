/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Reads whole aggregates: the rows of the roots, then one statement for each table that may hold parts of them, however deep, then one for
 * each table of many-valued features.
 */
final class AggregateReader {

	private final SchemaCatalog catalog;
	private final KeyedSelect select;
	private final StateRows rows;

	AggregateReader(Connection connection, SchemaCatalog catalog) {
		this.catalog = catalog;
		select = new KeyedSelect(connection, catalog.dialect());
		rows = new StateRows(catalog);
	}

	/**
	 * Reads roots with all that they contain, in no particular order.
	 *
	 * @param roots keys of the roots of each table; what does not exist is left out
	 */
	List<ObjectState> read(Map<ClassTable, Set<Long>> roots) throws SQLException {
		ReadStates states = new ReadStates();
		for (var entry : roots.entrySet()) {
			read(entry.getKey(), "uid", entry.getValue(), states);
		}
		for (var entry : rootsOfPartTables(roots).entrySet()) {
			read(entry.getKey(), "root", entry.getValue(), states);
		}
		readLinks(states);
		return states.all();
	}

	private Map<ClassTable, Set<Long>> rootsOfPartTables(Map<ClassTable, Set<Long>> roots) {
		Map<ClassTable, Set<Long>> holders = new LinkedHashMap<>();
		roots.forEach((table, ids) -> catalog.partsOf(table)
				.forEach(part -> holders.computeIfAbsent(part, each -> new LinkedHashSet<>()).addAll(ids)));
		return holders;
	}

	private void read(ClassTable table, String key, Set<Long> keys, ReadStates states) throws SQLException {
		select.each("SELECT " + table.selected() + " FROM " + table.name() + " t", "\"" + key + "\"", "", keys,
				row -> rows.read(table, row, states));
	}

	private void readLinks(ReadStates states) throws SQLException {
		Map<LinkTable, List<Long>> sources = new LinkedHashMap<>();
		for (ObjectState state : states.all()) {
			for (LinkTable link : catalog.table(state.type()).links()) {
				sources.computeIfAbsent(link, each -> new ArrayList<>()).add(state.id().value());
			}
		}
		for (var entry : sources.entrySet()) {
			LinkRows lists = new LinkRows(entry.getKey(), states);
			select.each(LinkRows.select(entry.getKey()), "\"source\"", LinkRows.ORDER, entry.getValue(), lists::row);
			lists.end();
		}
	}
}
