/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

import org.jiedui.core.workspace.ObjectId;

/**
 * Deletes the rows of objects.
 *
 * @param table quoted
 * @param column quoted, the one that holds the key
 */
record KeyedDelete(Connection connection, String table, String column) {

	private static final int BATCH = 1000;

	void run(Collection<Long> ids) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE \"part\" = ? AND " + column + " = ?")) {
			int waiting = 0;
			for (long id : ids) {
				delete.setInt(1, new ObjectId(id).part());
				delete.setLong(2, id);
				delete.addBatch();
				if (++waiting % BATCH == 0) {
					delete.executeBatch();
				}
			}
			delete.executeBatch();
		}
	}
}
