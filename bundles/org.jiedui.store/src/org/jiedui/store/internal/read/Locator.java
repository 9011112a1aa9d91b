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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Finds out in which table an object lies of which only the key is known. */
final class Locator {

	private final SchemaCatalog catalog;
	private final KeyedSelect select;

	Locator(Connection connection, SchemaCatalog catalog) {
		this.catalog = catalog;
		select = new KeyedSelect(connection, catalog.dialect());
	}

	/** Where these objects lie; what does not exist is left out. */
	Map<Long, Located> locate(Collection<Long> ids) throws SQLException {
		return locate(ids, catalog.tablesByUse());
	}

	/** The aggregates that hold these objects, those of a table together. */
	Map<ClassTable, Set<Long>> roots(Collection<Located> objects) throws SQLException {
		Map<ClassTable, Set<Long>> roots = new LinkedHashMap<>();
		Map<ClassTable, Set<Long>> unknown = new LinkedHashMap<>();
		for (Located each : objects) {
			(each.isRoot() ? roots : unknown).computeIfAbsent(each.table(), table -> new HashSet<>()).add(each.root());
		}
		for (var entry : unknown.entrySet()) {
			for (Located root : locate(entry.getValue(), catalog.holdersOf(entry.getKey())).values()) {
				roots.computeIfAbsent(root.table(), table -> new HashSet<>()).add(root.id());
			}
		}
		return roots;
	}

	/** Where those of the objects lie that these tables have. */
	Map<Long, Located> locate(Collection<Long> ids, Collection<ClassTable> tables) throws SQLException {
		Map<Long, Located> found = new HashMap<>();
		Set<Long> missing = new HashSet<>(ids);
		for (ClassTable table : tables) {
			if (missing.isEmpty()) {
				break;
			}
			List<Long> here = new ArrayList<>();
			select.each("SELECT t.\"uid\", t.\"root\" FROM " + table.name() + " t", "\"uid\"", "", missing, row -> {
				found.put(row.getLong(1), new Located(row.getLong(1), table, row.getLong(2)));
				here.add(row.getLong(1));
			});
			here.forEach(missing::remove);
			if (!here.isEmpty()) {
				catalog.used(table);
			}
		}
		return found;
	}
}
