/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.store.internal.schema.ClassTable;

/** Finds the objects of a class that contain those of another, or are contained in them. */
final class Neighbours implements AutoCloseable {

	private final PreparedStatement select;

	/**
	 * @param from the table of those that are asked for, quoted
	 * @param to the table of those that are found
	 */
	Neighbours(Connection connection, String from, ClassTable to) throws SQLException {
		select = connection.prepareStatement("SELECT t.\"uid\" FROM " + from + " f JOIN " + to.name()
				+ " t ON t.\"part\" = f.\"part\" AND t.\"uid\" = f.\"container\" WHERE f.\"part\" = ? AND f.\"uid\" = ? UNION ALL SELECT t.\"uid\" FROM "
				+ from + " f JOIN " + to.name() + " t ON t.\"part\" = f.\"part\" AND t.\"root\" = f.\"root\" AND t.\"container\" = f.\"uid\""
				+ " WHERE f.\"part\" = ? AND f.\"uid\" = ?");
	}

	List<Long> of(int part, long object) throws SQLException {
		select.setInt(1, part);
		select.setLong(2, object);
		select.setInt(3, part);
		select.setLong(4, object);
		List<Long> found = new ArrayList<>();
		try (ResultSet row = select.executeQuery()) {
			while (row.next()) {
				found.add(row.getLong(1));
			}
		}
		return found;
	}

	@Override
	public void close() throws SQLException {
		select.close();
	}
}
