/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.read.Fetcher;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Finds the objects that stay and refer to some that go, and what becomes of their references. */
final class LostReferences {

	private final Connection connection;
	private final SchemaCatalog catalog;
	private final Doomed doomed;

	LostReferences(Connection connection, SchemaCatalog catalog, Doomed doomed) {
		this.connection = connection;
		this.catalog = catalog;
		this.doomed = doomed;
	}

	/** A change for each object that refers to one that goes: without it. */
	List<Change> changes() throws SQLException {
		Set<ObjectId> referrers = new LinkedHashSet<>();
		for (ClassTable table : catalog.tables()) {
			if (!doomed.tables().contains(table)) {
				find(table, referrers);
			}
		}
		List<Change> changes = new ArrayList<>();
		for (ObjectState state : new Fetcher(connection, catalog).fetch(referrers, known -> true).states()) {
			if (referrers.contains(state.id())) {
				changes.add(new Update(state.id(), state.type(), state.version(), state.placement(), false, features(state)));
			}
		}
		return changes;
	}

	private void find(ClassTable table, Set<ObjectId> referrers) throws SQLException {
		for (Column column : table.columns()) {
			if (column.feature() instanceof EReference reference) {
				find(table, reference, " FROM " + table.name() + " t", column.names().stream().map(name -> "t." + name).toList(), referrers);
			}
		}
		for (LinkTable link : table.links()) {
			if (link.feature() instanceof EReference reference) {
				find(table, reference, " FROM " + link.name() + " l JOIN " + table.name() + " t ON t.\"part\" = l.\"part\" AND t.\"uid\" = l.\"source\"",
						link.valueColumns().stream().map(name -> "l." + name).toList(), referrers);
			}
		}
	}

	/** @param columns the target and the number of its class */
	private void find(ClassTable table, EReference reference, String from, List<String> columns, Set<ObjectId> referrers) throws SQLException {
		List<ClassTable> possible = catalog.tablesOf(reference.getEReferenceType());
		String target = columns.getFirst();
		String type = columns.getLast();
		if (possible.stream().anyMatch(doomed.tables()::contains)) {
			findAll(table, from + " WHERE " + type + " IN (" + doomed.numbers() + ")", referrers);
		}
		for (var part : doomed.parts().entrySet()) {
			if (possible.contains(part.getKey())) {
				new KeyedSelect(connection, catalog.dialect()).everywhere("SELECT t.\"uid\", " + type + from, target, part.getValue(), row -> {
					if (row.getInt(2) == part.getKey().number()) {
						add(table, row.getLong(1), referrers);
					}
				});
			}
		}
	}

	private void findAll(ClassTable table, String rest, Set<ObjectId> referrers) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT t.\"uid\"" + rest)) {
			while (row.next()) {
				add(table, row.getLong(1), referrers);
			}
		}
	}

	private void add(ClassTable table, long id, Set<ObjectId> referrers) {
		if (!doomed.has(table, id)) {
			referrers.add(new ObjectId(id));
		}
	}

	private List<FeatureChange> features(ObjectState state) {
		List<FeatureChange> changes = new ArrayList<>();
		for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
			Object value = state.get(feature);
			if (value instanceof Link link && doomed.has(link)) {
				changes.add(new FeatureChange(feature, link, null));
			} else if (value instanceof List<?> values && values.stream().anyMatch(this::isDoomed)) {
				changes.add(new FeatureChange(feature, values, values.stream().filter(each -> !isDoomed(each)).toList()));
			}
		}
		return changes;
	}

	private boolean isDoomed(Object value) {
		return value instanceof Link link && doomed.has(link);
	}
}
