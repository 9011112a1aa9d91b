/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.store.internal.database.GlobalStatement;

/** Keeps others from saving and from opening parts. */
public final class PartLocks {

	private PartLocks() {
	}

	/**
	 * Waits for those who save, and keeps everybody from it until the transaction ends. A save takes its parts first of all and in their order; whoever
	 * takes them here before it touches a table of objects never waits in a circle.
	 */
	public static void take(Connection connection) throws SQLException {
		takeOpening(connection);
		List<Integer> parts = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT \"part\" FROM \"sys_part\" ORDER BY \"part\"")) {
			while (row.next()) {
				parts.add(row.getInt(1));
			}
		}
		// one by one, since servers over which the parts are spread lock rows only where the statement says of which part
		try (PreparedStatement lock = connection.prepareStatement("SELECT \"head\" FROM \"sys_part\" WHERE \"part\" = ? FOR UPDATE")) {
			for (int part : parts) {
				lock.setInt(1, part);
				lock.executeQuery().close();
			}
		}
	}

	/** Keeps others from opening parts until the transaction ends. */
	public static void takeOpening(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.executeQuery("SELECT \"content\" FROM \"sys_workspace\" WHERE \"name\" = 'format' FOR UPDATE").close();
		}
	}
}
