/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.workspace.ObjectId;

/** A yardstick: the rows of projects as the driver of the database hands them out, of which nothing is made. */
final class ProjectRows implements AutoCloseable {

	private final Connection connection;

	/** @param connection its own */
	ProjectRows(Connection connection) throws SQLException {
		this.connection = connection;
		connection.setAutoCommit(false);
	}

	/** Reads all projects of some parts, part by part. */
	void read(List<Integer> parts) {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT * FROM \"core_project\" WHERE \"part\" = ? AND \"uid\" BETWEEN ? AND ?")) {
			for (int part : parts) {
				select.setInt(1, part);
				select.setLong(2, ObjectId.first(part));
				select.setLong(3, ObjectId.last(part));
				try (ResultSet row = select.executeQuery()) {
					read(row);
				}
			}
			connection.commit();
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void read(ResultSet row) throws SQLException {
		int width = row.getMetaData().getColumnCount();
		List<Object[]> rows = new ArrayList<>();
		while (row.next()) {
			Object[] values = new Object[width];
			for (int column = 0; column < width; column++) {
				values[column] = row.getObject(column + 1);
			}
			rows.add(values);
		}
		if (rows.size() < ProjectBooks.OBJECTS - 1) {
			throw new IllegalStateException("Only " + rows.size() + " projects");
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
