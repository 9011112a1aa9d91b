/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
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

	private final SchemaCatalog catalog;

	StateRows(SchemaCatalog catalog) {
		this.catalog = catalog;
	}

	/** The state of a row; empty for a part whose slot the model does not have any more: it stays in its table. */
	Optional<ObjectState> state(ClassTable table, ResultSet row) throws SQLException {
		ObjectId id = new ObjectId(row.getLong(1));
		Placement placement = null;
		long container = row.getLong(4);
		if (!row.wasNull()) {
			Optional<EReference> slot = catalog.slot(row.getInt(5));
			if (slot.isEmpty()) {
				return Optional.empty();
			}
			placement = new Placement(new ObjectId(row.getLong(3)), new ObjectId(container), slot.get(), row.getLong(6));
		}
		ObjectState state = new ObjectState(id, table.type(), row.getInt(2), placement);
		int index = FIRST_FEATURE;
		for (Column column : table.columns()) {
			Object value = column.type().decode(row, index);
			if (value != null) {
				state.set(column.feature(), value);
			}
			index += column.width();
		}
		return Optional.of(state);
	}
}
