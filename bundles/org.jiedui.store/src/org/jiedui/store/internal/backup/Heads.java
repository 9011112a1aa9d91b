/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import org.jiedui.store.internal.database.GlobalStatement;

/** The number of the last commit of each part: by that two states of the same books are told apart. */
final class Heads {

	private Heads() {
	}

	static Map<Integer, Long> read(Connection connection) throws SQLException {
		Map<Integer, Long> heads = new TreeMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT \"part\", \"head\" FROM \"sys_part\"")) {
			while (row.next()) {
				heads.put(row.getInt(1), row.getLong(2));
			}
		}
		return heads;
	}
}
