/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.read.KeyedSelect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Where objects that a save removes or moves stood before: a change set does not say it, but the history has to. */
final class OldPlaces {

	private final Map<ObjectId, Place> places = new HashMap<>();

	/** Reads them; to be done before anything is written. */
	OldPlaces(Connection connection, SchemaCatalog catalog, Collection<Change> changes) throws SQLException {
		Map<ClassTable, List<Long>> asked = new LinkedHashMap<>();
		for (Change change : changes) {
			boolean leaves = change instanceof Removal || change instanceof Update update && update.moved();
			ClassTable table = catalog.table(change.type());
			if (leaves && catalog.isContainable(table)) {
				asked.computeIfAbsent(table, each -> new ArrayList<>()).add(change.id().value());
			}
		}
		KeyedSelect select = new KeyedSelect(connection, catalog.dialect());
		for (var entry : asked.entrySet()) {
			select.each("SELECT t.\"uid\", t.\"root\", t.\"container\", t.\"slot\", t.\"position\" FROM " + entry.getKey().name() + " t",
					"\"uid\"", "", entry.getValue(), row -> places.put(new ObjectId(row.getLong(1)), new Place(row.getLong(2),
							row.getObject(3, Long.class), row.getObject(4, Integer.class), row.getObject(5, Long.class))));
		}
	}

	/** Where an object stood; what was not asked for, or is not there, counts as a root. */
	Place of(ObjectId id) {
		return places.getOrDefault(id, Place.ofRoot(id));
	}
}
