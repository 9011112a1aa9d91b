/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.PartLocks;
import org.jiedui.store.internal.schema.SystemTables;

/** Gives away parts and numbers, each once. */
public final class IdAllocator {

	private final Connection connection;

	public IdAllocator(Connection connection) {
		this.connection = connection;
	}

	/** Opens the next part. Two offices that do so at the same time wait for each other. */
	public int part() throws SQLException {
		PartLocks.takeOpening(connection);
		try (Statement statement = connection.createStatement()) {
			try (ResultSet row = statement.executeQuery(GlobalStatement.MARK + "SELECT MAX(\"part\") + 1 FROM \"sys_part\"")) {
				row.next();
				int part = row.getInt(1);
				SystemTables.addPart(connection, part);
				return part;
			}
		}
	}

	/** @throws IllegalArgumentException if there is no such part, or fewer than one number is asked for */
	public IdBlock block(int part, int count) throws SQLException {
		if (count < 1) {
			throw new IllegalArgumentException("Numbers to reserve: " + count);
		}
		try (PreparedStatement update = connection
				.prepareStatement("UPDATE \"sys_block\" SET \"next\" = \"next\" + ? WHERE \"part\" = ? AND \"office\" = ?");
				PreparedStatement select = connection
						.prepareStatement("SELECT \"next\" FROM \"sys_block\" WHERE \"part\" = ? AND \"office\" = ?")) {
			update.setInt(1, count);
			update.setInt(2, part);
			update.setInt(3, SystemTables.OWN_OFFICE);
			if (update.executeUpdate() == 0) {
				throw new IllegalArgumentException("No such part: " + part);
			}
			select.setInt(1, part);
			select.setInt(2, SystemTables.OWN_OFFICE);
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return new IdBlock(part, row.getLong(1) - count, count);
			}
		}
	}
}
