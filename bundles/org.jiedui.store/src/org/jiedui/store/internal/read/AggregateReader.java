/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
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
		select = new KeyedSelect(connection);
		rows = new StateRows(catalog);
	}

	/**
	 * Reads roots with all that they contain, in no particular order.
	 *
	 * @param roots keys of the roots of each table; what does not exist is left out
	 */
	Collection<ObjectState> read(Map<ClassTable, Set<Long>> roots) throws SQLException {
		Map<Long, ObjectState> states = new LinkedHashMap<>();
		for (var entry : roots.entrySet()) {
			read(entry.getKey(), "uid", entry.getValue(), states);
		}
		for (var entry : rootsOfPartTables(roots).entrySet()) {
			read(entry.getKey(), "root", entry.getValue(), states);
		}
		readLinks(states);
		return states.values();
	}

	private Map<ClassTable, Set<Long>> rootsOfPartTables(Map<ClassTable, Set<Long>> roots) {
		Map<ClassTable, Set<Long>> holders = new LinkedHashMap<>();
		roots.forEach((table, ids) -> catalog.partsOf(table)
				.forEach(part -> holders.computeIfAbsent(part, each -> new LinkedHashSet<>()).addAll(ids)));
		return holders;
	}

	private void read(ClassTable table, String key, Set<Long> keys, Map<Long, ObjectState> states) throws SQLException {
		select.each("SELECT " + table.selected() + " FROM " + table.name() + " t", "\"" + key + "\"", "", keys,
				row -> rows.state(table, row).ifPresent(state -> states.put(state.id().value(), state)));
	}

	private void readLinks(Map<Long, ObjectState> states) throws SQLException {
		Map<LinkTable, List<Long>> sources = new LinkedHashMap<>();
		for (ObjectState state : states.values()) {
			for (LinkTable link : catalog.table(state.type()).links()) {
				sources.computeIfAbsent(link, each -> new ArrayList<>()).add(state.id().value());
			}
		}
		for (var entry : sources.entrySet()) {
			readLink(entry.getKey(), entry.getValue(), states);
		}
	}

	private void readLink(LinkTable link, List<Long> sources, Map<Long, ObjectState> states) throws SQLException {
		EStructuralFeature feature = link.feature();
		Map<Long, List<Object>> lists = new HashMap<>();
		select.each("SELECT t.\"source\", t." + String.join(", t.", link.valueColumns()) + " FROM " + link.name() + " t", "\"source\"",
				" ORDER BY t.\"source\", t.\"position\"", sources, row -> {
					Object value = link.type().decode(row, 2);
					if (value != null) {
						lists.computeIfAbsent(row.getLong(1), each -> new ArrayList<>()).add(value);
					}
				});
		lists.forEach((source, values) -> states.get(source).set(feature, List.copyOf(values)));
	}
}
