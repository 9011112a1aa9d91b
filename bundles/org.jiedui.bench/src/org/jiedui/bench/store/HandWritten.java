/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The yardstick: what somebody would write who knows nothing but the tables of projects, and wants versions and history all the same. */
final class HandWritten implements AutoCloseable {

	private final Connection connection;

	/**
	 * What a project changes into.
	 *
	 * @param delta old and new values, as the history keeps them
	 */
	record Row(long id, int version, String name, BigDecimal budget, String delta) {
	}

	/** @param connection its own */
	HandWritten(Connection connection) throws SQLException {
		this.connection = connection;
		connection.setAutoCommit(false);
	}

	/** Updates projects of one part in one transaction. */
	void save(int part, List<Row> rows) throws SQLException {
		long head = head(part);
		try (PreparedStatement update = connection.prepareStatement(
				"update core_project set version = ?, commit = ?, name = ?, budget = ?, budget_qualifier = 'exact' where part = ? and uid = ?"
						+ " and version = ?")) {
			for (Row row : rows) {
				update.setInt(1, row.version() + 1);
				update.setLong(2, head);
				update.setString(3, row.name());
				update.setBigDecimal(4, row.budget());
				update.setInt(5, part);
				update.setLong(6, row.id());
				update.setInt(7, row.version());
				update.addBatch();
			}
			for (int count : update.executeBatch()) {
				if (count != 1) {
					connection.rollback();
					throw new SQLException("Changed meanwhile");
				}
			}
		}
		writeHistory(part, head, rows);
		connection.commit();
	}

	/** The number of the class of projects. */
	int projectClass() throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select class from sys_class where table_name = 'core_project'");
				ResultSet row = select.executeQuery()) {
			row.next();
			return row.getInt(1);
		}
	}

	private long head(int part) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("update sys_part set head = head + 1 where part = ?")) {
			update.setInt(1, part);
			update.execute();
		}
		try (PreparedStatement select = connection.prepareStatement("select head from sys_part where part = ?")) {
			select.setInt(1, part);
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	private void writeHistory(int part, long head, List<Row> rows) throws SQLException {
		try (PreparedStatement insert = connection
				.prepareStatement("insert into sys_commit (part, number, time, author, message) values (?, ?, ?, ?, ?)")) {
			insert.setInt(1, part);
			insert.setLong(2, head);
			insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
			insert.setString(4, "bench");
			insert.setString(5, "");
			insert.execute();
		}
		int type = projectClass();
		try (PreparedStatement insert = connection.prepareStatement("insert into sys_change"
				+ " (part, number, uid, class, version, kind, root, delta) values (?, ?, ?, ?, ?, 'CHANGED', ?, ?)")) {
			for (Row row : rows) {
				insert.setInt(1, part);
				insert.setLong(2, head);
				insert.setLong(3, row.id());
				insert.setInt(4, type);
				insert.setInt(5, row.version() + 1);
				insert.setLong(6, row.id());
				insert.setString(7, row.delta());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
