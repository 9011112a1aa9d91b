/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Makes states of the rows that {@link ClassTable#selected()} selects. */
final class StateRows {

	private static final int FIRST_FEATURE = 7;
	private static final int FIRST_FEATURE_OF_ROOT = 3;

	private final SchemaCatalog catalog;
	/** Identifiers that were met last: parts of one container lie side by side. */
	private ObjectId root;
	private ObjectId container;

	StateRows(SchemaCatalog catalog) {
		this.catalog = catalog;
	}

	/** Adds the state of a row; nothing for a part whose slot the model does not have any more: it stays in its table. */
	void read(ClassTable table, ResultSet row, ReadStates states) throws SQLException {
		Placement placement = null;
		long holder = row.getLong(4);
		if (!row.wasNull()) {
			Optional<EReference> slot = catalog.slot(row.getInt(5));
			if (slot.isEmpty()) {
				return;
			}
			root = same(root, row.getLong(3));
			container = holder == root.value() ? root : same(container, holder);
			placement = new Placement(root, container, slot.get(), row.getLong(6));
		}
		states.add(state(table, row, placement, FIRST_FEATURE));
	}

	/** Adds the state of a row of {@link ClassTable#selectedOfRoots()} that was not added before. */
	void readRoot(ClassTable table, ResultSet row, ReadStates states) throws SQLException {
		states.append(state(table, row, null, FIRST_FEATURE_OF_ROOT));
	}

	private static ObjectState state(ClassTable table, ResultSet row, Placement placement, int firstFeature) throws SQLException {
		ObjectState state = new ObjectState(new ObjectId(row.getLong(1)), table.type(), row.getInt(2), placement);
		int index = firstFeature;
		List<Column> columns = table.all();
		for (int column = 0; column < columns.size(); column++) {
			Column each = columns.get(column);
			Object value = each.type().decode(row, index);
			if (value != null) {
				state.set(table.featureId(column), value);
			}
			index += each.width();
		}
		return state;
	}

	private static ObjectId same(ObjectId before, long key) {
		return before != null && before.value() == key ? before : new ObjectId(key);
	}
}
