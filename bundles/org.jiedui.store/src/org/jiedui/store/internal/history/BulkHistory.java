/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Tells of objects that were added many at once, with the values that they began with. */
final class BulkHistory {

	private final SchemaCatalog catalog;
	private final AsOfReader states;

	BulkHistory(Connection connection, SchemaCatalog catalog) {
		this.catalog = catalog;
		states = new AsOfReader(connection, catalog);
	}

	/**
	 * Adds to the changes of each commit, and puts those in the order of the objects; objects whose class is not known any more are left out.
	 *
	 * @param changes by the numbers of their commits
	 */
	void tell(List<BulkEntry> entries, Map<Long, List<ObjectChange>> changes) throws SQLException {
		Map<Long, List<BulkEntry>> commits = entries.stream().collect(Collectors.groupingBy(BulkEntry::number, TreeMap::new, Collectors.toList()));
		for (var commit : commits.entrySet()) {
			Map<ObjectId, ObjectState> then = states.states(commit.getValue().stream().map(BulkEntry::id).toList(), commit.getKey());
			List<ObjectChange> told = changes.computeIfAbsent(commit.getKey(), number -> new ArrayList<>());
			for (BulkEntry entry : commit.getValue()) {
				catalog.table(entry.type()).map(ClassTable::type).ifPresent(type -> told
						.add(new ObjectChange(entry.id(), type, Kind.ADDED, entry.version(), values(type, then.get(entry.id())))));
			}
			told.sort(Comparator.comparing(ObjectChange::id));
		}
	}

	/** What was given to an object; a default is none. */
	private static List<FeatureChange> values(EClass type, ObjectState state) {
		List<FeatureChange> values = new ArrayList<>();
		if (state != null) {
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				Object value = state.get(feature);
				if (value != null && !value.equals(feature.getDefaultValue())) {
					values.add(new FeatureChange(feature, null, plain(value)));
				}
			}
		}
		return values;
	}

	/** References by their identifiers, as the history tells them. */
	private static Object plain(Object value) {
		return switch (value) {
			case Link link -> link.id();
			case List<?> many -> many.stream().map(BulkHistory::plain).toList();
			default -> value;
		};
	}
}
