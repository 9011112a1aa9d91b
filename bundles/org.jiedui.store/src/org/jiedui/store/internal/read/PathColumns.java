/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Finds the columns of paths for a statement about one table {@code t}, and joins the tables through which they lead, each once: a left join
 * for each class that a reference may lead to, by its primary key. Where the database puts rows together only within a part, it is told of references
 * that stay there; what others lead to is asked from all servers.
 */
final class PathColumns {

	/** A table of the statement under its alias. */
	private record Source(String alias, ClassTable table) {
	}

	/** What a key is divided by to get its part. */
	private static final long PARTS = ObjectId.first(1);

	private final SchemaCatalog catalog;
	private final Map<List<EReference>, List<Source>> sources = new HashMap<>();
	private final StringBuilder joins = new StringBuilder();
	private int aliases;

	PathColumns(SchemaCatalog catalog, ClassTable table) {
		this.catalog = catalog;
		sources.put(List.of(), List.of(new Source("t", table)));
	}

	/** Whether a path leads to objects that may lie in another part than those from which it begins. */
	static boolean leadsElsewhere(SchemaCatalog catalog, FeaturePath path) {
		return !path.through().stream().allMatch(catalog::staysInPart);
	}

	/** The joins that the paths asked for so far need, to follow the table. */
	String joins() {
		return joins.toString();
	}

	/** SQL for each column of the type; typed nulls where no class on the way has the feature. */
	List<String> columns(FeaturePath path) {
		List<Source> leaves = sources(path.through());
		if (isAdded(path)) {
			return added(leaves, path);
		}
		Optional<Column> only = leaves.size() == 1 ? leaves.getFirst().table().column(path.feature()) : Optional.empty();
		List<String> columns = new ArrayList<>();
		if (only.isPresent()) {
			only.get().names().forEach(name -> columns.add(leaves.getFirst().alias() + "." + name));
			return columns;
		}
		List<ColumnType.Slot> slots = type(catalog, path).slots();
		for (int slot = 0; slot < slots.size(); slot++) {
			columns.add(value(leaves, path.feature(), slot).orElse(catalog.dialect().none(slots.get(slot).type())));
		}
		return columns;
	}

	/** Whether what a path leads to, where it was left alone, is something else than no value, and nothing in its column tells that. */
	static boolean mayBegin(FeaturePath path) {
		EStructuralFeature feature = path.feature();
		return !isAdded(path) && feature.getDefaultValue() != null && (feature.isUnsettable() || new FeatureTraits(feature).statesNothing());
	}

	/** SQL for whether the object at the end of a path has the feature, and it was left alone or has a value. */
	String isNotNothing(FeaturePath path) {
		List<String> each = new ArrayList<>();
		for (Source leaf : sources(path.through())) {
			if (leaf.table().column(path.feature()).isPresent()) {
				String mark = leaf.table().all(path.feature()).stream().filter(Column::isMark)
						.map(column -> " AND " + leaf.alias() + "." + column.name() + " IS NULL").collect(Collectors.joining());
				each.add(leaf.alias() + ".\"uid\" IS NOT NULL" + mark);
			}
		}
		return each.isEmpty() ? "FALSE" : "(" + String.join(" OR ", each) + ")";
	}

	/** Whether what a path leads to is not stored, but worked out. */
	static boolean isAdded(FeaturePath path) {
		return !new FeatureTraits(path.feature()).adds().isEmpty();
	}

	/** Of several tables at most one has a row; where the way leads nowhere, nothing is worked out. */
	private List<String> added(List<Source> leaves, FeaturePath path) {
		List<Source> having = leaves.stream().filter(leaf -> path.feature().getEContainingClass().isSuperTypeOf(leaf.table().type())).toList();
		List<ColumnType.Slot> slots = type(catalog, path).slots();
		List<String> columns = new ArrayList<>();
		for (int slot = 0; slot < slots.size(); slot++) {
			StringBuilder cases = new StringBuilder();
			for (Source leaf : having) {
				cases.append(" WHEN ").append(leaf.alias()).append(".\"uid\" IS NOT NULL THEN ")
						.append(new AddedColumns(catalog, leaf.alias(), leaf.table()).of(path.feature()).get(slot));
			}
			columns.add(having.isEmpty() ? catalog.dialect().none(slots.get(slot).type()) : "CASE" + cases + " END");
		}
		return columns;
	}

	/** How the values at the end of a path lie in columns. */
	static ColumnType type(SchemaCatalog catalog, FeaturePath path) {
		if (isAdded(path)) {
			return type(catalog, FeaturePath.of(new FeatureTraits(path.feature()).adds().getFirst().number()));
		}
		for (ClassTable table : catalog.tablesOf(path.feature().getEContainingClass())) {
			Optional<Column> column = table.column(path.feature());
			if (column.isPresent()) {
				return column.get().type();
			}
		}
		throw new IllegalArgumentException("The store has no column for " + path);
	}

	private List<Source> sources(List<EReference> through) {
		List<Source> known = sources.get(through);
		if (known == null) {
			known = join(sources(through.subList(0, through.size() - 1)), through.getLast());
			sources.put(List.copyOf(through), known);
		}
		return known;
	}

	private List<Source> join(List<Source> from, EReference reference) {
		Optional<String> key = value(from, reference, 0);
		if (key.isEmpty()) {
			return List.of();
		}
		String type = value(from, reference, 1).orElseThrow();
		String part = catalog.dialect().engine().joinsWithinParts() && catalog.staysInPart(reference) ? part(from, reference)
				: "CAST(" + key.get() + " / " + PARTS + " AS INTEGER)";
		List<Source> joined = new ArrayList<>();
		for (ClassTable target : catalog.tablesOf(reference.getEReferenceType())) {
			String alias = "j" + ++aliases;
			joins.append(" LEFT JOIN ").append(target.name()).append(' ').append(alias).append(" ON ").append(type).append(" = ")
					.append(target.number()).append(" AND ").append(alias).append(".\"part\" = ").append(part)
					.append(" AND ").append(alias).append(".\"uid\" = ").append(key.get());
			joined.add(new Source(alias, target));
		}
		return joined;
	}

	private static String part(List<Source> sources, EReference reference) {
		return either(sources.stream().filter(source -> source.table().column(reference).isPresent()).map(source -> source.alias() + ".\"part\"").toList())
				.orElseThrow();
	}

	/** Of several tables at most one has a row. */
	private static Optional<String> value(List<Source> sources, EStructuralFeature feature, int slot) {
		return either(sources.stream().flatMap(source -> source.table().column(feature).stream()
				.map(column -> source.alias() + "." + column.names().get(slot))).toList());
	}

	private static Optional<String> either(List<String> columns) {
		return switch (columns.size()) {
			case 0 -> Optional.empty();
			case 1 -> Optional.of(columns.getFirst());
			default -> Optional.of("COALESCE(" + String.join(", ", columns) + ")");
		};
	}
}
