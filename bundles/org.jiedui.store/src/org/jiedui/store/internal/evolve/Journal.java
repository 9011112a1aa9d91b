/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.history.DeltaRewriter;

/** Lets the history follow what happens to features. */
final class Journal {

	private static final int BATCH = 500;

	private final Connection connection;

	Journal(Connection connection) {
		this.connection = connection;
	}

	/**
	 * @param type number of a class
	 * @param feature the name that was written
	 * @param name the new one
	 * @param conversion of each value
	 */
	void rewrite(int type, String feature, String name, UnaryOperator<String> conversion) throws SQLException {
		DeltaRewriter rewriter = new DeltaRewriter(feature, name, conversion);
		try (PreparedStatement select = connection.prepareStatement(GlobalStatement.MARK
				+ "SELECT \"part\", \"number\", \"uid\", \"delta\" FROM \"sys_change\" WHERE \"class\" = ? AND POSITION(? IN \"delta\") > 0");
				PreparedStatement update = connection.prepareStatement(
						"UPDATE \"sys_change\" SET \"delta\" = ? WHERE \"part\" = ? AND \"number\" = ? AND \"uid\" = ?")) {
			select.setInt(1, type);
			select.setString(2, '"' + feature + "\":");
			select.setFetchSize(BATCH);
			int waiting = 0;
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					update.setString(1, rewriter.rewrite(row.getString(4)));
					update.setInt(2, row.getInt(1));
					update.setLong(3, row.getLong(2));
					update.setLong(4, row.getLong(3));
					update.addBatch();
					if (++waiting == BATCH) {
						update.executeBatch();
						waiting = 0;
					}
				}
			}
			update.executeBatch();
		}
	}
}
