/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.LinkTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares what the journal says of objects with their rows and lists. What cannot be read there is for {@link ValuesCheck}. */
final class RowComparison {

	private static final Logger LOG = LoggerFactory.getLogger(RowComparison.class);

	private final Tables tables;
	private final FormerFeatures former;
	private final Findings findings;

	RowComparison(Tables tables, FormerFeatures former, Findings findings) {
		this.tables = tables;
		this.former = former;
		this.findings = findings;
	}

	/** @param objects of the class of the table and of one part; those of another version than that of their row are for {@link VersionsCheck} */
	void run(ClassTable table, Collection<ToldObject> objects) throws SQLException {
		TreeMap<Long, ToldObject> told = new TreeMap<>();
		objects.forEach(each -> told.put(each.uid(), each));
		TreeMap<Long, ToldObject> there = new TreeMap<>();
		ToldValues values = new ToldValues(former, table);
		String columns = table.columns().stream().flatMap(column -> column.names().stream()).map(name -> ", t." + name).collect(Collectors.joining());
		tables.near("SELECT t.\"uid\", t.\"version\"" + columns + " FROM " + table.name() + " t", "\"uid\"", "", told.navigableKeySet(), row -> {
			ToldObject object = told.get(row.getLong(1));
			if (object != null && object.version() == row.getInt(2)) {
				there.put(object.uid(), object);
				compare(table, object, values, row);
			}
		});
		if (!there.isEmpty()) {
			for (LinkTable link : table.links()) {
				compare(link, there, values);
			}
		}
	}

	private void compare(ClassTable table, ToldObject object, ToldValues values, ResultSet row) throws SQLException {
		int index = 3;
		for (Column column : table.columns()) {
			Optional<ToldValue> told = values.of(object, column);
			if (told.isPresent()) {
				Object stored = column.orDefault(stored(row, index, column.feature(), column.type()));
				if (!told.get().allows(stored, column.orDefault(null)) && isLegible(row, index, column.feature(), column.type())) {
					say(object, told.get(), stored);
				}
			}
			index += column.width();
		}
	}

	private void compare(LinkTable link, NavigableMap<Long, ToldObject> objects, ToldValues values) throws SQLException {
		Map<Long, List<Object>> lists = new HashMap<>();
		Set<Long> illegible = new HashSet<>();
		tables.near("SELECT t.\"source\", t.\"position\", t." + String.join(", t.", link.valueColumns()) + " FROM " + link.name() + " t", "\"source\"",
				" ORDER BY t.\"source\", t.\"position\"", objects.navigableKeySet(), row -> {
					if (!objects.containsKey(row.getLong(1)) || row.getInt(2) == LinkTable.NOTHING) {
						return;
					}
					if (isLegible(row, 3, link.feature(), link.type())) {
						lists.computeIfAbsent(row.getLong(1), source -> new ArrayList<>()).add(stored(row, 3, link.feature(), link.type()));
					} else {
						illegible.add(row.getLong(1));
					}
				});
		for (ToldObject object : objects.values()) {
			Optional<ToldValue> told = illegible.contains(object.uid()) ? Optional.empty() : values.of(object, link);
			List<Object> stored = lists.getOrDefault(object.uid(), List.of());
			if (told.isPresent() && !told.get().allows(stored, List.of())) {
				say(object, told.get(), stored);
			}
		}
	}

	private void say(ToldObject object, ToldValue told, Object stored) {
		findings.add(object.uid(), Messages.history, told.feature().getName(), told.text(stored), told.text(told.value()));
	}

	/** What is stored, as {@link ToldValue} has it; null for what cannot be read. */
	private static Object stored(ResultSet row, int index, EStructuralFeature feature, ColumnType type) throws SQLException {
		if (feature instanceof EReference) {
			// the class of the target may not be known any more
			long target = row.getLong(index);
			return row.wasNull() ? null : target;
		}
		try {
			return type.decode(row, index);
		} catch (RuntimeException unreadable) {
			LOG.debug("The value of {} cannot be read", feature.getName(), unreadable);
			return null;
		}
	}

	private static boolean isLegible(ResultSet row, int index, EStructuralFeature feature, ColumnType type) throws SQLException {
		return feature instanceof EReference || ValuesCheck.unreadable(row, index, type).isEmpty();
	}
}
