/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Which objects go with a module: all of its classes, wherever they stand, and what they contain of other classes. */
final class Doomed {

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Set<ClassTable> tables;
	private final Map<ClassTable, Set<Long>> parts = new LinkedHashMap<>();

	private Doomed(Connection connection, SchemaCatalog catalog, Set<ClassTable> tables) {
		this.connection = connection;
		this.catalog = catalog;
		this.tables = tables;
	}

	/** Looks what goes with a package and its sub-packages. */
	static Doomed of(Connection connection, SchemaCatalog catalog, EPackage model) throws SQLException {
		Set<ClassTable> tables = catalog.tables().stream().filter(table -> isWithin(table.type().getEPackage(), model))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Doomed doomed = new Doomed(connection, catalog, tables);
		doomed.gather();
		return doomed;
	}

	static boolean isWithin(EPackage inner, EPackage outer) {
		return inner != null && (inner == outer || isWithin(inner.getESuperPackage(), outer));
	}

	private record Part(long id, long root) {
	}

	private void gather() throws SQLException {
		Map<ClassTable, Set<Part>> level = new LinkedHashMap<>();
		for (ClassTable table : catalog.tables()) {
			List<ClassTable> holders = catalog.holdersOf(table).stream().filter(tables::contains).toList();
			if (!tables.contains(table) && !holders.isEmpty()) {
				level.put(table, partsOf(table, holders));
			}
		}
		while (level.values().stream().anyMatch(found -> !found.isEmpty())) {
			level = add(level);
		}
	}

	/** Rows of another class that stand in objects of the module, or anywhere in an aggregate of one. */
	private Set<Part> partsOf(ClassTable table, List<ClassTable> holders) throws SQLException {
		String holds = holders.stream().flatMap(holder -> Stream.of(exists(holder, "root"), exists(holder, "container")))
				.collect(Collectors.joining(" OR "));
		Set<Part> found = new LinkedHashSet<>();
		try (Statement select = connection.createStatement();
				ResultSet row = select.executeQuery(GlobalStatement.MARK + "SELECT t.\"uid\", t.\"root\" FROM " + table.name()
						+ " t WHERE t.\"container\" IS NOT NULL AND (" + holds + ")")) {
			while (row.next()) {
				found.add(new Part(row.getLong(1), row.getLong(2)));
			}
		}
		return found;
	}

	private static String exists(ClassTable holder, String column) {
		return "EXISTS (SELECT 1 FROM " + holder.name() + " h WHERE h.\"part\" = t.\"part\" AND h.\"uid\" = t.\"" + column + "\")";
	}

	/** Takes what was found, and looks what of it contains more. */
	private Map<ClassTable, Set<Part>> add(Map<ClassTable, Set<Part>> found) throws SQLException {
		Map<ClassTable, Set<Part>> within = new LinkedHashMap<>();
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (var entry : found.entrySet()) {
			Set<Long> known = parts.computeIfAbsent(entry.getKey(), table -> new LinkedHashSet<>());
			List<Part> fresh = entry.getValue().stream().filter(part -> known.add(part.id())).toList();
			Set<Long> containers = fresh.stream().map(Part::id).collect(Collectors.toSet());
			Set<Long> roots = fresh.stream().map(Part::root).collect(Collectors.toSet());
			for (ClassTable table : catalog.partsOf(entry.getKey())) {
				if (!tables.contains(table)) {
					select.each("SELECT t.\"uid\", t.\"root\", t.\"container\" FROM " + table.name() + " t", "\"root\"", "", roots, row -> {
						if (containers.contains(row.getLong(3))) {
							within.computeIfAbsent(table, each -> new LinkedHashSet<>()).add(new Part(row.getLong(1), row.getLong(2)));
						}
					});
				}
			}
		}
		return within;
	}

	/** The tables of the module, of which everything goes. */
	Set<ClassTable> tables() {
		return tables;
	}

	/** The objects of other classes that go; none of them is in {@link #tables()}. */
	Map<ClassTable, Set<Long>> parts() {
		return parts;
	}

	/** The numbers of the module's classes, as they stand in a list of SQL. */
	String numbers() {
		return tables.stream().map(table -> String.valueOf(table.number())).collect(Collectors.joining(", "));
	}

	boolean has(ClassTable table, long id) {
		return tables.contains(table) || parts.getOrDefault(table, Set.of()).contains(id);
	}

	boolean has(Link link) {
		return has(catalog.table(link.type()), link.id().value());
	}

	/** How many objects of each class go; not for the middle of the work. */
	Map<ClassTable, Long> counts() throws SQLException {
		Map<ClassTable, Long> counts = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement()) {
			for (ClassTable table : tables) {
				try (ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT COUNT(*) FROM " + table.name())) {
					row.next();
					counts.put(table, row.getLong(1));
				}
			}
		}
		parts.forEach((table, ids) -> counts.put(table, (long) ids.size()));
		counts.values().removeIf(count -> count == 0);
		return counts;
	}

	/** The parts of the books from which something goes. */
	Set<Integer> homes() throws SQLException {
		Set<Integer> homes = new HashSet<>();
		try (Statement statement = connection.createStatement()) {
			for (ClassTable table : tables) {
				try (ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT DISTINCT \"part\" FROM " + table.name())) {
					while (row.next()) {
						homes.add(row.getInt(1));
					}
				}
			}
		}
		parts.values().forEach(ids -> ids.forEach(id -> homes.add(new ObjectId(id).part())));
		return homes;
	}
}
